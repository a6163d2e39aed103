package dev.pressline.deletion;

import java.util.EnumSet;
import java.util.Set;

/**
 * The gaps that take a whole part of the sentence and nothing else: an opening phrase with its comma, what stands
 * between two commas or brackets, a prepositional phrase or a clause behind a noun, the last group behind a comma. No
 * single word goes, so the sentence keeps its frame whatever the model likes.
 */
final class Constituents {

    private static final Set<WordClass> NOUNS = EnumSet.of(
            WordClass.NAME,
            WordClass.NOUN,
            WordClass.PLURAL,
            WordClass.OTHER,
            WordClass.NUMBER,
            WordClass.MAGNITUDE,
            WordClass.DATE);

    /** Says what a clause says: it must not go while its subject stays. */
    private static final Set<WordClass> FINITE = EnumSet.of(
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.PAST,
            WordClass.VERB_S,
            WordClass.REPORT);

    private static final Set<WordClass> ADVERBIAL = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.SUBORDINATOR,
            WordClass.ADVERB,
            WordClass.ING,
            WordClass.DATE,
            WordClass.TO);

    /** A group behind a comma that adds to what was said, and is no member of a list. */
    private static final Set<WordClass> ADDED = EnumSet.of(
            WordClass.RELATIVE,
            WordClass.DETERMINER,
            WordClass.ING,
            WordClass.PREPOSITION,
            WordClass.SUBORDINATOR,
            WordClass.PAST,
            WordClass.PARTICIPLE);

    private static final Set<WordClass> AFTER = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.PAST,
            WordClass.REPORT,
            WordClass.EDGE);

    /** Prepositions that open what a noun or a verb needs: "a plant of", "a stake in" is rarer. */
    private static final Set<String> BOUND = Set.of(
            "of",
            "to",
            "than",
            "as",
            "like",
            "between",
            "per",
            "into",
            "plus",
            "up",
            "before",
            "after",
            "until",
            "within",
            "without",
            "except",
            "excluding",
            "versus",
            "vs",
            "against",
            "unlike",
            "under",
            "over",
            "above",
            "below",
            "among");

    /** Behind these a phrase says of what: "the first plant in Texas" is not the first plant. */
    private static final Set<String> RANKS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "only",
            "most",
            "least",
            "best",
            "worst",
            "top",
            "no.1",
            "no",
            "number",
            "leading",
            "record",
            "all",
            "every",
            "each",
            "any",
            "none",
            "same",
            "more",
            "less",
            "fewer",
            "other",
            "another",
            "one",
            "so",
            "such",
            "too",
            "enough",
            "unique",
            "sole",
            "exclusive",
            "main",
            "major");

    /** Opening phrases that limit what follows. */
    private static final Set<String> BOUND_OPENERS = Set.of(
            "if",
            "unless",
            "under",
            "without",
            "except",
            "unlike",
            "until",
            "because",
            "although",
            "though",
            "according",
            "despite",
            "once",
            "whether",
            "where",
            "assuming",
            "provided",
            "depending");

    /** Nouns that say nothing without what follows. */
    private static final Set<String> OPEN_NOUNS = Set.of(
            "interest",
            "stake",
            "increase",
            "decrease",
            "rise",
            "decline",
            "reduction",
            "change",
            "growth",
            "focus",
            "need",
            "demand",
            "role",
            "part",
            "access",
            "responsible",
            "leader",
            "leadership",
            "expert",
            "investment",
            "participation",
            "difference",
            "support",
            "plans",
            "agreement",
            "partnership",
            "response",
            "contract",
            "deal",
            "talks",
            "step",
            "steps",
            "way",
            "ways",
            "one",
            "those",
            "all",
            "any",
            "some",
            "none",
            "both",
            "half",
            "most",
            "loss",
            "gain",
            "addition",
            "result",
            "order",
            "terms",
            "basis",
            "accordance",
            "line",
            "and",
            "or",
            "series",
            "coverage",
            "guidance",
            "range",
            "number",
            "variety",
            "lack",
            "use",
            "case",
            "event",
            "search",
            "base");

    private static final int SHORTEST_SUPERLATIVE = 5;
    private static final int FEWEST = 5;

    private final Words words;
    private final boolean oneSentence;

    /** Whether a word of rank stands before, in the same segment. */
    private final boolean[] ranked;

    Constituents(Words words) {
        this.words = words;
        this.oneSentence = isOneSentence(words);
        this.ranked = new boolean[words.size()];
        boolean rank = false;
        for (int i = 0; i < ranked.length; i++) {
            rank = (rank && (i == 0 || words.segment(i) == words.segment(i - 1))) || isRank(i);
            ranked[i] = rank;
        }
    }

    private boolean isRank(int i) {
        String word = words.lower(i);
        return RANKS.contains(word) || (word.endsWith("est") && word.length() > SHORTEST_SUPERLATIVE);
    }

    private static boolean isOneSentence(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (".!?".indexOf(words.lastSign(i)) >= 0 && words.lower(i).length() > 3 && words.isCapitalised(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words between two are one part of the sentence. */
    boolean allow(int from, int to) {
        if (!oneSentence) {
            return false;
        }
        int first = from + 1;
        int last = to - 1;
        if (isBracketed(first, last)) {
            return true;
        }
        if (from < 0) {
            return ADVERBIAL.contains(words.at(0))
                    && !BOUND_OPENERS.contains(words.lower(0))
                    && words.lastSign(last) == ','
                    && !isHeadlineVerb()
                    && !hasColon(last)
                    && startsSubject(to)
                    && !listsOn(to)
                    && (opensClause(0) || hasNoVerb(0, last));
        }
        boolean ends = to == words.size();
        if ((ends && losesMain(from)) || words.size() - (to - first) < FEWEST) {
            return false;
        }
        if (words.lastSign(from) == ',') {
            boolean clause = words.at(first) == WordClass.RELATIVE || words.at(first) == WordClass.SUBORDINATOR;
            return !hasListBefore(from)
                    && ADDED.contains(words.at(first))
                    && (clause || hasNoVerb(first, last))
                    && (ends || closes(last, to));
        }
        return isPhrase(from, first)
                && hasNoVerb(first, last)
                && hasNoEqual(first, last)
                && (ends ? isTail(first, last) : isFree(first, last, to));
    }

    private boolean isBracketed(int first, int last) {
        return words.firstSign(first) == '('
                && words.depth(first) == 1
                && words.closesAt(last)
                && words.depth(last) == 1
                && words.segment(first) == words.segment(last)
                && !words.breaks(last);
    }

    private boolean startsSubject(int to) {
        WordClass its = words.at(to);
        return its == WordClass.NAME
                || its == WordClass.DETERMINER
                || its == WordClass.POSSESSIVE
                || its == WordClass.PRONOUN
                || its == WordClass.PLURAL
                || its == WordClass.OTHER
                || its == WordClass.NUMBER;
    }

    /** Two commas around what goes, and the sentence goes on with its verb. */
    private boolean closes(int last, int to) {
        return words.lastSign(last) == ',' && AFTER.contains(words.at(to)) && !isNumberComma(last);
    }

    private boolean isNumberComma(int i) {
        return words.at(i) == WordClass.NUMBER;
    }

    /** Whether the comma may be one of a list: "A, B, and C". */
    private boolean hasListBefore(int from) {
        for (int i = from; i + 1 < words.size(); i++) {
            if (words.at(i + 1) == WordClass.CONJUNCTION && words.lastSign(i) == ',') {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(int from, int first) {
        boolean opens = words.at(first) == WordClass.PREPOSITION && !BOUND.contains(words.lower(first));
        return opens && !ranked[from] && !isFigure(from) && isClosedNoun(from);
    }

    /** Behind a figure a phrase says for when or of what it is. */
    private boolean isFigure(int i) {
        return words.at(i) == WordClass.NUMBER
                || words.at(i) == WordClass.MAGNITUDE
                || words.at(i - 1) == WordClass.NUMBER
                || words.at(i - 1) == WordClass.MAGNITUDE;
    }

    private boolean isClosedNoun(int i) {
        return NOUNS.contains(words.at(i)) && !OPEN_NOUNS.contains(words.lower(i)) && !words.breaks(i);
    }

    /** A phrase that ends the sentence; further groups must be its own clauses. */
    private boolean isTail(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            WordClass its = words.at(i);
            boolean begins = words.segment(i) != words.segment(i - 1);
            if (begins && its != WordClass.RELATIVE && its != WordClass.SUBORDINATOR && its != WordClass.ING) {
                return false;
            }
        }
        return true;
    }

    /** Whether all behind an opening phrase would go, which is the sentence itself. */
    private boolean losesMain(int from) {
        return words.segment(from) == 0 && ADVERBIAL.contains(words.at(0)) && words.segments() > 1;
    }

    /** "Celebrating Kwanzaa" opens a sentence with a phrase, and a headline with its verb. */
    private boolean isHeadlineVerb() {
        return words.at(0) == WordClass.ING && words.lastSign(words.size() - 1) == 0;
    }

    private boolean hasColon(int last) {
        for (int i = 0; i <= last; i++) {
            if (words.lastSign(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int i) {
        return words.at(i) == WordClass.SUBORDINATOR || words.lower(i).equals("as");
    }

    /** Whether a list begins here, of which the words before may be a member. */
    private boolean listsOn(int to) {
        int end = to;
        while (end + 1 < words.size() && !words.breaks(end)) {
            if (words.at(end).isVerbal()) {
                return false;
            }
            end++;
        }
        return words.breaks(end);
    }

    /** A phrase in the middle: without commas in it, and what follows does not hang on it. */
    private boolean isFree(int first, int last, int to) {
        WordClass follows = words.at(to);
        boolean finite = follows == WordClass.MODAL
                || follows == WordClass.BE
                || follows == WordClass.HAVE
                || follows == WordClass.DO;
        return finite
                && words.segment(first) == words.segment(last)
                && !words.breaks(last)
                && NOUNS.contains(words.at(last))
                && isSimple(first, last);
    }

    /** One noun with its article, and no verb. */
    private boolean isSimple(int first, int last) {
        int articles = 0;
        for (int i = first; i <= last; i++) {
            WordClass its = words.at(i);
            articles += its == WordClass.DETERMINER || its == WordClass.POSSESSIVE ? 1 : 0;
            if (its == WordClass.VERB || its == WordClass.PRONOUN || articles > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether no finite verb goes but those of clauses that go with it. */
    private boolean hasNoVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.at(i) == WordClass.RELATIVE || words.at(i) == WordClass.SUBORDINATOR) {
                return true;
            }
            if (FINITE.contains(words.at(i))) {
                return i == first && words.at(i) == WordClass.PAST;
            }
        }
        return true;
    }

    /** Whether nothing goes that may be joined to what stays. */
    private boolean hasNoEqual(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.at(i) == WordClass.CONJUNCTION) {
                return false;
            }
        }
        return true;
    }
}
