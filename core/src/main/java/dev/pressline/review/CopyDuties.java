package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Image;
import dev.pressline.model.MustCarry;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Verdict;
import dev.pressline.network.FactKey;
import dev.pressline.text.EntityKind;
import dev.pressline.text.SourceText;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a post owes its publisher and its readers: texts to be carried, news, words for those who can't see. */
final class CopyDuties {

    /** A short post is judged by few words; one word of praise in a text about news is no fault. */
    private static final int PRAISE = 2;

    private CopyDuties() {}

    static List<Finding> of(Copy copy) {
        List<Finding> findings = new ArrayList<>();
        checkMustCarry(copy, findings);
        checkLink(copy, findings);
        checkTone(copy, findings);
        copy.request().media().forEach(image -> checkAlt(image, copy, findings));
        return findings;
    }

    private static void checkMustCarry(Copy copy, List<Finding> findings) {
        ReleaseKind kind = copy.request().source().map(Article::kind).orElse(ReleaseKind.OTHER);
        String network = copy.request().target().network();
        for (Spoken<MustCarry> spoken : copy.request().overrides().mustCarry(kind, copy.language(), network)) {
            MustCarry carried = spoken.value();
            if (!isCarried(carried, copy)) {
                findings.add(copy.finding(
                                FindingCode.MUST_CARRY_MISSING, "the text does not carry \"" + carried.text() + "\"")
                        .fix("add \"" + carried.text() + "\"")
                        .build());
            }
        }
    }

    /** The card beside an edited text is the source's own; without a source there is no link to miss. */
    private static boolean isCarried(MustCarry carried, Copy copy) {
        Optional<String> address = copy.request().source().flatMap(Article::canonicalUrl);
        boolean unknown = carried.level() == MustCarry.Level.LINK
                && carried.url().or(() -> address).isEmpty();
        return unknown
                || MustCarryCheck.isCarried(
                        carried, SourceText.clean(copy.text()), address.stream().toList(), address);
    }

    /** Where a network has no field for a link, only one in the text takes readers to the whole. */
    private static void checkLink(Copy copy, List<Finding> findings) {
        boolean inText = copy.rules().words(FactKey.LINK_PLACE).contains("text");
        boolean linked = copy.text().contains("://")
                || !copy.entities(EntityKind.LINK).isEmpty()
                || !copy.slots().isEmpty();
        Optional<String> address = copy.source().flatMap(Article::canonicalUrl);
        if (inText && !linked && address.isPresent()) {
            findings.add(copy.finding(FindingCode.NO_LINK, "no link takes readers to the whole", FactKey.LINK_PLACE)
                    .fix("add " + address.get())
                    .build());
        }
    }

    private static void checkTone(Copy copy, List<Finding> findings) {
        Verdict verdict = ToneJudge.standard().judge(copy.words(), copy.language());
        List<String> praise = verdict.evidence().stream()
                .filter(evidence -> evidence.side() == Evidence.Side.PROMOTION)
                .map(evidence -> "\"" + evidence.text() + "\"")
                .distinct()
                .toList();
        if (verdict.tone() == Verdict.Tone.PURELY_PROMOTIONAL && praise.size() >= PRAISE) {
            findings.add(copy.finding(
                            FindingCode.PURELY_PROMOTIONAL,
                            "it praises or sells, and says nothing that happened: "
                                    + String.join(", ", praise.subList(0, PRAISE)))
                    .fix("say what happened, since when, how many, and who says so")
                    .build());
        }
    }

    private static void checkAlt(Image image, Copy copy, List<Finding> findings) {
        boolean missing = image.alt().filter(alt -> !alt.isBlank()).isEmpty();
        if (missing || AltText.saysNothing(image)) {
            findings.add(copy.finding(
                            missing ? FindingCode.NO_ALT_TEXT : FindingCode.ALT_TEXT_SAYS_NOTHING,
                            "the picture has no text that helps those who can't see it: " + image.url())
                    .fix("say in a sentence what it shows")
                    .build());
        }
        AltText.overrun(image, copy.rules())
                .ifPresent(row -> findings.add(copy.finding(
                                FindingCode.ALT_TEXT_TOO_LONG,
                                "the picture's text is longer than " + row.value() + " " + row.unit(),
                                FactKey.ALT_LIMIT)
                        .build()));
    }
}
