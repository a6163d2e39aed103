package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Image;
import dev.pressline.model.Witness;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the lead picture can go with the posts, as far as page and caller say; nothing is fetched. */
final class MediaChecks {

    private final Article article;
    private final List<Finding> findings = new ArrayList<>();

    private MediaChecks(Article article) {
        this.article = article;
    }

    static List<Finding> of(ReviewRequest request) {
        MediaChecks checks = new MediaChecks(request.article());
        Optional<Image> lead = request.article().images().stream().findFirst();
        lead.ifPresentOrElse(checks::checkPicture, checks::missPicture);
        lead.ifPresent(image -> request.targets().stream()
                .filter(reviewed -> reviewed.outcome().variant().isPresent())
                .forEach(reviewed -> reviewed.rules()
                        .ifPresent(rules ->
                                checks.check(image, rules, reviewed.outcome().target()))));
        return checks.findings;
    }

    private void missPicture() {
        findings.add(Finding.builder(FindingCode.NO_IMAGE, "the page has no picture for a card")
                .build());
    }

    private void checkPicture(Image image) {
        List<Witness> handed = article.witnesses().getOrDefault("images", List.of());
        if (handed.isEmpty() && !article.witnesses().isEmpty()) {
            findings.add(Finding.builder(
                            FindingCode.NO_CARD_IMAGE, "the page has pictures, and hands none to those who share it")
                    .fix("name one in the page's og:image")
                    .build());
        }
        if (image.alt().isEmpty()) {
            findings.add(Finding.builder(
                            FindingCode.NO_ALT_TEXT,
                            "the lead picture has no text for those who can't see it: " + image.url())
                    .build());
        } else if (AltText.saysNothing(image)) {
            findings.add(Finding.builder(
                            FindingCode.ALT_TEXT_SAYS_NOTHING,
                            "the lead picture's text is \"" + image.alt().get()
                                    + "\": it tells nobody what is to be seen")
                    .fix("say what the picture shows")
                    .build());
        }
    }

    private void check(Image image, NetworkRules rules, String target) {
        checkAlt(image, rules, target);
        PictureRows rows = new PictureRows(image, rules);
        rows.misfits()
                .forEach(misfit ->
                        findings.add(Finding.builder(FindingCode.IMAGE_UNFIT, "the lead picture " + misfit.what())
                                .target(target)
                                .fact(rules.nameOf(misfit.row()))
                                .build()));
    }

    private void checkAlt(Image image, NetworkRules rules, String target) {
        AltText.overrun(image, rules)
                .ifPresent(row -> findings.add(Finding.builder(
                                FindingCode.ALT_TEXT_TOO_LONG,
                                "the lead picture's text is longer than " + row.value() + " " + row.unit())
                        .target(target)
                        .fact(rules.nameOf(FactKey.ALT_LIMIT))
                        .build()));
    }
}
