package dev.pressline.evidence;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that tie a sentence to the one before it and say nothing themselves: {@code "Notably, Acme hired 300 people."}
 * says {@code "Acme hired 300 people."} What contrasts ("However") or gives an example or a reason is none of them, for
 * without it the sentence would claim more. English alone.
 */
public final class Connectives {

    private static final String ADDING = "adding";

    private Connectives() {}

    /** The sentence without what it opens with; empty where it opens otherwise. */
    public static Optional<String> without(String sentence, String language) {
        return Cues.forLanguage(language)
                .map(Cues::lexicon)
                .filter(Lexicon::isEnglish)
                .flatMap(lexicon -> without(lexicon, sentence));
    }

    private static Optional<String> without(Lexicon lexicon, String sentence) {
        Tokens tokens = Tokens.of(sentence);
        return lexicon.openers()
                .longestAt(tokens, 0)
                .filter(opener -> opener.label().equals(ADDING)
                        && tokens.word(opener.last() + 1).equals(",")
                        && opener.last() + 2 < tokens.size()
                        && !tokens.isSign(opener.last() + 2))
                .map(opener -> capitalised(sentence.substring(tokens.start(opener.last() + 2))));
    }

    /** {@code over 300} begins as {@code Over 300}; {@code eBay} stays what it is. */
    private static String capitalised(String rest) {
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        String word = rest.substring(0, end);
        int first = rest.codePointAt(0);
        return word.equals(word.toLowerCase(Locale.ROOT))
                ? Character.toString(Character.toTitleCase(first)) + rest.substring(Character.charCount(first))
                : rest;
    }
}
