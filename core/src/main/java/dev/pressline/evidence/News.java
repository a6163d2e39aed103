package dev.pressline.evidence;

import java.util.Optional;

/**
 * Finds what a release announces in its first sentences: the words after "announced today that", "freut sich", "a
 * annoncé". The phrases stand in {@code announcing.tsv}.
 *
 * <p>{@code News.of("Orrery (OTC: ORRY) is pleased to announce the launch of a lathe. It turns.")} is {@code "announce
 * the launch of a lathe"}. Takes any text.
 */
public final class News {

    private static final int WITHIN = 700;
    private static final int LONGEST = 220;

    private static final PhraseTrie PHRASES = phrases();

    private News() {}

    /** From after the first such phrase to the end of its sentence, 220 chars at most; empty where there is none. */
    public static Optional<String> of(String text) {
        Tokens tokens = Tokens.of(text.substring(0, Math.min(text.length(), WITHIN)));
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseTrie.Match> match = PHRASES.longestAt(tokens, i);
            if (match.isPresent() && match.get().last() + 1 < tokens.size()) {
                return Optional.of(sentence(tokens, match.get().last() + 1));
            }
        }
        return Optional.empty();
    }

    private static String sentence(Tokens tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size()
                && !tokens.opensSentence(last + 1)
                && tokens.end(last + 1) - tokens.start(first) <= LONGEST) {
            last++;
        }
        return tokens.written(first, last);
    }

    private static PhraseTrie phrases() {
        PhraseTrie phrases = new PhraseTrie();
        Lexicon.rows("announcing.tsv").forEach(row -> phrases.add(row[0], row[1]));
        return phrases;
    }
}
