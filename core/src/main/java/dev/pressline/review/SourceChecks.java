package dev.pressline.review;

import dev.pressline.evidence.Contradictions;
import dev.pressline.evidence.Contradictions.Contradiction;
import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Verdict;
import dev.pressline.tone.Advice;
import dev.pressline.tone.ToneAdvisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be known of the source, whatever becomes of it. */
final class SourceChecks {

    private static final int CUES_NAMED = 5;

    private SourceChecks() {}

    static List<Finding> of(ReviewRequest request) {
        List<Finding> findings = new ArrayList<>();
        checkTone(request.article(), request.tone(), findings);
        checkHeadline(request.article(), findings);
        checkPage(request.article(), findings);
        if (request.article().regulated()) {
            findings.add(Finding.builder(
                            FindingCode.REGULATED_COPY,
                            "legal rules govern this wording: sentences are whole, and a person has to approve")
                    .build());
        }
        return findings;
    }

    private static void checkTone(Article article, Verdict verdict, List<Finding> findings) {
        switch (verdict.tone()) {
            case PURELY_PROMOTIONAL ->
                findings.add(Finding.builder(
                                FindingCode.PURELY_PROMOTIONAL,
                                "the copy praises or sells, and nothing happened: " + cues(verdict))
                        .fix(fix(ToneAdvisor.standard().advise(article, verdict)))
                        .build());
            case UNASSESSED ->
                findings.add(
                        Finding.builder(FindingCode.TONE_UNASSESSED, "nobody here can judge the tone of this language")
                                .build());
            case NEWS, MIXED -> {}
        }
    }

    private static String fix(Advice advice) {
        String questions = advice.questions().stream()
                .flatMap(question -> question.in("en").stream())
                .collect(Collectors.joining(" "));
        return advice.openings().stream()
                .findFirst()
                .map(opening -> "open with \"" + opening + "\", or answer: " + questions)
                .orElse("answer: " + questions);
    }

    private static String cues(Verdict verdict) {
        return verdict.evidence().stream()
                .filter(evidence -> evidence.side() == Evidence.Side.PROMOTION)
                .limit(CUES_NAMED)
                .map(evidence -> evidence.cue() + " \"" + evidence.text() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static void checkHeadline(Article article, List<Finding> findings) {
        for (Contradiction found : Contradictions.of(article)) {
            findings.add(Finding.builder(
                            FindingCode.HEADLINE_CONTRADICTED,
                            "the headline says \"" + found.headline() + "\", the body \"" + found.body() + "\" ("
                                    + found.kind().name().toLowerCase(Locale.ROOT) + ")")
                    .fix("go by the body, or correct the source")
                    .build());
        }
    }

    private static void checkPage(Article article, List<Finding> findings) {
        if (!article.sourceFacts().marks().isEmpty()) {
            findings.add(Finding.builder(
                            FindingCode.SOURCE_MARK,
                            "the source calls itself " + article.sourceFacts().marks())
                    .build());
        }
        if (article.canonicalUrl().isEmpty()) {
            findings.add(Finding.builder(FindingCode.NO_LINK, "the page names no address where readers find the whole")
                    .fix("give the page's address with the request")
                    .build());
        }
    }
}
