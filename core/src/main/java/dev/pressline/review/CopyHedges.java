package dev.pressline.review;

import dev.pressline.evidence.Contents;
import dev.pressline.evidence.Loss;
import dev.pressline.evidence.Meaning;
import dev.pressline.evidence.MeaningGuard;
import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFact.Kind;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text says for sure, or for done, what its source does not. */
final class CopyHedges {

    private static final Set<Meaning> HEDGES = Set.of(Meaning.HEDGE, Meaning.APPROXIMATION, Meaning.STATUS);

    /** What is planned may be said as present: "will hold a call" is "the call is on Friday". */
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll");

    /** Who should do something may be asked to, instead. */
    private static final Map<String, String> ASKED = Map.of(
            "should",
            "please",
            "sollte",
            "bitte",
            "sollten",
            "bitte",
            "soll",
            "bitte",
            "sollen",
            "bitte",
            "devraient",
            "veuillez",
            "devrait",
            "veuillez");

    private static final int TELLING = 4;

    private CopyHedges() {}

    static List<Finding> of(Copy copy, MeaningGuard guard, SourceSentences source) {
        Bounds bounds = new Bounds(copy.said().map(SaidSource::facts).orElse(List.of()));
        List<Finding> findings = new ArrayList<>();
        for (Span span : source.limited(copy.sentences())) {
            String sentence = span.in(copy.words());
            lost(copy, guard, source, sentence)
                    .or(() -> bounds.lost(StatedFacts.of(sentence, copy.language(), word -> true)))
                    .ifPresent(words -> findings.add(
                            copy.finding(FindingCode.HEDGE_LOST, "the source says it with \"" + words + "\"")
                                    .span(span)
                                    .fix("say it as the source does")
                                    .build()));
        }
        return findings;
    }

    /** What the sentence that this one is made of has, and this one has not. */
    private static Optional<String> lost(Copy copy, MeaningGuard guard, SourceSentences source, String sentence) {
        return source.origin(Contents.of(sentence, copy.language()).stems())
                .flatMap(origin -> guard.claims(origin).losses(sentence).stream()
                        .filter(loss -> isMissed(loss, sentence, origin, copy.language()))
                        .map(Loss::words)
                        .findFirst());
    }

    private static boolean isMissed(Loss loss, String sentence, String origin, String language) {
        Set<String> lost = StatedFacts.words(loss.words());
        Set<String> said = StatedFacts.words(sentence);
        boolean asked = lost.stream().anyMatch(word -> said.contains(ASKED.getOrDefault(word, "")));
        return HEDGES.contains(loss.meaning())
                && !FUTURE.containsAll(lost)
                && !asked
                && !said.containsAll(lost)
                && !hasForm(lost, said)
                && !isSaidOtherwise(sentence, origin, language);
    }

    /** "Plans to" is still there in "the plan". */
    private static boolean hasForm(Set<String> lost, Set<String> said) {
        Set<String> stems = said.stream().map(CopyHedges::inShort).collect(Collectors.toSet());
        return lost.stream().anyMatch(word -> word.length() >= TELLING && stems.contains(inShort(word)));
    }

    private static String inShort(String word) {
        return word.substring(0, Math.min(TELLING, word.length()));
    }

    /** Another hedge stands in the lost one's place. */
    private static boolean isSaidOtherwise(String sentence, String origin, String language) {
        Set<String> its = hedges(origin, language);
        return hedges(sentence, language).stream().anyMatch(hedge -> !its.contains(hedge) && !FUTURE.contains(hedge));
    }

    private static Set<String> hedges(String text, String language) {
        return StatedFacts.of(text, language, word -> true).stream()
                .filter(fact -> fact.kind() == Kind.HEDGE)
                .map(StatedFact::value)
                .collect(Collectors.toSet());
    }
}
