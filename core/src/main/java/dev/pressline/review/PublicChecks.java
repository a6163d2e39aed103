package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.PageDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the source may go out: its dates against the caller's now, what it says of itself, where it stands. */
final class PublicChecks {

    private final ReviewRequest request;
    private final Article article;
    private final List<Finding> findings = new ArrayList<>();

    private PublicChecks(ReviewRequest request) {
        this.request = request;
        this.article = request.article();
    }

    static List<Finding> of(ReviewRequest request) {
        PublicChecks checks = new PublicChecks(request);
        checks.checkTimes();
        checks.checkWords();
        checks.checkAddresses();
        return checks.findings;
    }

    private void checkTimes() {
        Optional<Instant> now = request.asOf();
        if (now.isEmpty()) {
            request.notBefore()
                    .ifPresent(date -> findings.add(Finding.builder(
                                    FindingCode.TIME_NOT_GIVEN,
                                    "nothing may go out before " + date + "; without asOf that was not checked")
                            .fix("give asOf with the request")
                            .notBefore(date)
                            .build()));
            return;
        }
        if (request.notBefore().filter(date -> date.isAfter(now.get())).isPresent()) {
            PageDate date = request.notBefore().get();
            add("nothing may go out before " + date, date);
        } else {
            article.published()
                    .filter(date -> date.isAfter(now.get()))
                    .ifPresent(date -> add("the source is dated " + date + ", after the caller's now", date));
        }
    }

    private void add(String message, PageDate notBefore) {
        findings.add(Finding.builder(FindingCode.NOT_PUBLIC, message)
                .fix("publish it then")
                .notBefore(notBefore)
                .build());
    }

    /** An embargo whose date is known is a matter of time; one without holds until somebody lifts it. */
    private void checkWords() {
        boolean dated = request.notBefore().isPresent();
        NotPublicWords.in(article)
                .filter(said -> !dated || !said.meaning().equals(NotPublicWords.EMBARGO))
                .ifPresent(said -> findings.add(Finding.builder(
                                FindingCode.NOT_PUBLIC,
                                "the source says \"" + said.words() + "\": it is " + said.meaning())
                        .fix("have it released, and take the words out of the source")
                        .build()));
    }

    private void checkAddresses() {
        PrivateAddresses addresses = new PrivateAddresses(request.privateHosts(), request.publicHosts());
        request.addresses().stream()
                .distinct()
                .flatMap(address -> addresses
                        .sign(address)
                        .map(sign -> Finding.builder(
                                        FindingCode.NOT_PUBLIC,
                                        "the public can't read " + address + ": '" + sign + "' is no public place")
                                .fix(
                                        "give the public address; if it is one, name its host among the profile's ownHosts")
                                .build())
                        .stream())
                .forEach(findings::add);
    }
}
