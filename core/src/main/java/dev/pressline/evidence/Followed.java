package dev.pressline.evidence;

import java.util.List;

/**
 * Whether anybody follows a tag: what has a name of its own, or is a field that people work in or care for.
 * {@code PrivateEquity}, {@code Uranium}, {@code Vietnam} and {@code HackerRank} are; {@code Plant}, {@code Overseeing}
 * and {@code TraditionalDomain} tag a text for nobody, however often it says them.
 */
final class Followed {

    private static final double MOSTLY = 0.7;
    private static final int AGAIN = 2;
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_HALF = 3;

    /** Groups of words that are written with a capital in a name or a heading, and name nothing by themselves. */
    private static final List<WordGroup> PLAIN = List.of(
            WordGroup.GENERIC,
            WordGroup.SUBJECT,
            WordGroup.ROLE,
            WordGroup.PERSON_NOUN,
            WordGroup.ADVERB,
            WordGroup.ADJECTIVE,
            WordGroup.WEAK_OPENING,
            WordGroup.FINITE,
            WordGroup.UNIT,
            WordGroup.MONTH,
            WordGroup.DAY,
            WordGroup.STOPWORD);

    /** How a word ends that somebody made of a verb: never a name. */
    private static final List<String> MADE = List.of("ing", "tion", "ment", "ness", "ship", "ly", "ed");

    /** How the adjective of a country ends. */
    private static final List<String> DEMONYM = List.of("ese", "ish", "ian", "ican");

    private final Lexicon lexicon;
    private final PhraseCandidates candidates;

    Followed(Lexicon lexicon, PhraseCandidates candidates) {
        this.lexicon = lexicon;
        this.candidates = candidates;
    }

    /** @param keyword whether the page itself tags it so */
    boolean is(PhraseUse use, boolean keyword) {
        List<String> words = PhraseCandidates.wordsOf(use.key());
        return isListed(use.key())
                || (keyword && isNoun(words))
                || (words.size() == 1 ? isWord(use) : isField(words) || isNameOfSeveral(use, words));
    }

    private boolean isListed(String key) {
        boolean plural = key.endsWith("s") && lexicon.is(WordGroup.FOLLOWED, key.substring(0, key.length() - 1));
        return plural || lexicon.is(WordGroup.FOLLOWED, key) || lexicon.is(WordGroup.PLACE, key);
    }

    private boolean isNoun(List<String> words) {
        return words.size() <= LONGEST_NAME && words.stream().noneMatch(this::isPlain);
    }

    private boolean isWord(PhraseUse use) {
        String written = use.written();
        boolean shaped = PhraseFeatures.isAcronym(written) || PhraseFeatures.hasInnerCapital(written);
        if (shaped && !isPlain(use.key())) {
            return use.all() >= AGAIN;
        }
        return lexicon.isGerman() ? isGermanField(use.key()) : isName(use);
    }

    /** {@code Gesundheitspolitik}. */
    private boolean isGermanField(String word) {
        for (int half = SHORTEST_HALF; half + SHORTEST_HALF < word.length(); half++) {
            if (lexicon.is(WordGroup.FIELD, word.substring(half))) {
                return true;
            }
        }
        return false;
    }

    /** A capital wherever it stands, again and again, and no word of every day. */
    private boolean isName(PhraseUse use) {
        return use.isAlwaysName()
                && !candidates.holdsPerson(use)
                && !isPlain(use.key())
                && !endsIn(MADE, use.key())
                && !endsIn(DEMONYM, use.key());
    }

    /** {@code solar industry}: a noun or name in front of what names a field. */
    private boolean isField(List<String> words) {
        int last = words.size() - 1;
        boolean noun = isListed(words.get(0)) || (!isPlain(words.get(0)) && !endsIn(MADE, words.get(0)));
        return words.size() <= LONGEST_NAME && lexicon.is(WordGroup.FIELD, words.get(last)) && noun;
    }

    private static boolean endsIn(List<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private boolean isNameOfSeveral(PhraseUse use, List<String> words) {
        boolean name = !lexicon.isGerman() || use.isHyphened();
        return name
                && words.size() <= LONGEST_NAME
                && use.named() >= MOSTLY
                && use.isOftenName()
                && !candidates.holdsPerson(use)
                && !endsIn(MADE, words.get(0))
                && (words.stream().noneMatch(this::isPlain) || isPlace(use, words));
    }

    /** {@code North Sea}, always so written. */
    private boolean isPlace(PhraseUse use, List<String> words) {
        return use.isAlwaysName()
                && lexicon.is(WordGroup.DIRECTION, words.get(0))
                && words.stream().skip(1).noneMatch(this::isPlain);
    }

    private boolean isPlain(String word) {
        boolean plural = word.endsWith("s") && isOfPlainGroup(word.substring(0, word.length() - 1));
        return Character.isDigit(word.charAt(0)) || !lexicon.verbsOf(word).isEmpty() || plural || isOfPlainGroup(word);
    }

    private boolean isOfPlainGroup(String word) {
        return PLAIN.stream().anyMatch(group -> lexicon.is(group, word));
    }
}
