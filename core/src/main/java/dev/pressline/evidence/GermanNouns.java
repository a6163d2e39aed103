package dev.pressline.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a German text may be a tag: nouns and names, which German writes with a capital inside sentences; in a form
 * that can stand alone. {@code Deutscher Caritasverband} and {@code Wasserstoff} may; {@code Festgelegt}, {@code Wann}
 * and {@code Deutschen Caritasverbandes} may not.
 */
final class GermanNouns {

    private static final double MOSTLY = 0.7;
    private static final int LONG_ENOUGH = 6;
    private static final List<String> BENT = List.of("en", "em", "es", "er");
    private static final Set<Character> GENITIVE = Set.of('s');

    private final Lexicon lexicon;
    private final Map<String, PhraseUse> uses;
    private final Tokens title;

    GermanNouns(Lexicon lexicon, Map<String, PhraseUse> uses, Tokens title) {
        this.lexicon = lexicon;
        this.uses = uses;
        this.title = title;
    }

    boolean is(PhraseUse use) {
        List<String> words = PhraseCandidates.wordsOf(use.key());
        return isCapitalised(use, words) && !opensBent(use, words) && !isBent(use, words.get(words.size() - 1));
    }

    /** In sentences, or else in the headline behind its first word. */
    private boolean isCapitalised(PhraseUse use, List<String> words) {
        boolean written = use.written().chars().filter(Character::isUpperCase).count() >= words.size();
        return use.isInside()
                ? use.named() >= MOSTLY
                : written && !title.word(0).equals(words.get(0));
    }

    /** {@code Olympischen Spielen}, but not {@code Baden Baden}, whose first word stands alone elsewhere. */
    private boolean opensBent(PhraseUse use, List<String> words) {
        String first = words.get(0);
        boolean adjective = words.size() > 1
                && !use.isHyphened()
                && first.length() > LONG_ENOUGH
                && BENT.stream().anyMatch(first::endsWith);
        PhraseUse alone = uses.get(first);
        return adjective && (alone == null || alone.all() <= use.all());
    }

    /** {@code Verbandes} where the list or the text has {@code Verband}. */
    private boolean isBent(PhraseUse use, String last) {
        if (use.words() > 1 || last.length() < LONG_ENOUGH || !GENITIVE.contains(last.charAt(last.length() - 1))) {
            return false;
        }
        return isKnown(last.substring(0, last.length() - 1))
                || (last.endsWith("es") && isKnown(last.substring(0, last.length() - 2)));
    }

    private boolean isKnown(String word) {
        return uses.containsKey(word) || lexicon.is(WordGroup.GENERIC, word);
    }
}
