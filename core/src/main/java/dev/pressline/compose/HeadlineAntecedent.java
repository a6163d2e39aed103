package dev.pressline.compose;

import dev.pressline.evidence.SentenceRanking;
import java.util.List;
import java.util.Set;

/**
 * Whether the headline names what a sentence means by a noun alone: behind {@code Acme funds nickel project} the
 * sentence {@code The project will open in May.} can be read, and so can {@code The company hired 300 people.}
 */
final class HeadlineAntecedent {

    /** Who sends it, where the headline names it. */
    private static final Set<String> SENDER =
            Set.of("company", "firm", "group", "organization", "organisation", "unternehmen", "konzern");

    /** {@code acquires} and {@code acquisition} share so much, {@code company} and {@code complete} do not. */
    private static final int STEM = 6;

    private final SentenceRanking ranking;
    private final List<String> headline;
    private final boolean namesSender;

    HeadlineAntecedent(SentenceRanking ranking, Sender sender, String headline) {
        this.ranking = ranking;
        this.headline = Lexis.wordsOf(headline);
        this.namesSender = sender.firstMention(headline) < headline.length();
    }

    boolean isThere(String sentence) {
        return ranking.meant(sentence)
                .filter(noun -> SENDER.contains(noun) ? namesSender : isNamed(noun))
                .isPresent();
    }

    private boolean isNamed(String noun) {
        return headline.stream().anyMatch(word -> word.equals(noun) || sharesStem(word, noun));
    }

    private static boolean sharesStem(String word, String noun) {
        return word.length() >= STEM && noun.length() >= STEM && word.regionMatches(0, noun, 0, STEM);
    }
}
