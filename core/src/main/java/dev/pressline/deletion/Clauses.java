package dev.pressline.deletion;

import java.util.Set;

/** What finders of parts ask about a sentence: where it breaks, what stands in a list, what would hang in the air. */
final class Clauses {

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "him", "her", "his", "hers", "them", "their", "theirs", "these", "those");

    private final Words words;
    private final Predicates predicates;
    private final int end;

    Clauses(Words words, Predicates predicates) {
        this.words = words;
        this.predicates = predicates;
        this.end = words.size() - 1;
    }

    int end() {
        return end;
    }

    boolean isNominal(int i) {
        return switch (words.at(i)) {
            case NAME, NOUN, PLURAL, OTHER, NUMBER, MAGNITUDE, TITLE, DATE -> true;
            default -> false;
        };
    }

    /** A name, at the beginning of the sentence, too, where its capital alone does not tell. */
    boolean isName(int i) {
        boolean first = i == 0 && words.isCapitalised(0) && isNominal(0) && !WordClasses.ENGLISH.knows(words.lower(0));
        return first || words.at(i) == WordClass.NAME;
    }

    /** Subject and verb before the next comma, so that what was before is no member of a list. */
    boolean beginsSentence(int first) {
        boolean subject = switch (words.at(first)) {
            case NAME, DETERMINER, POSSESSIVE, PLURAL, OTHER, NUMBER, NOUN, ADJECTIVE, PRONOUN -> true;
            default -> false;
        };
        int i = first + 1;
        while (subject && i <= end && !words.breaks(i - 1)) {
            if (predicates.begin(i)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Whether a sentence that has said all may end before a word. */
    boolean endsSoundly(int first) {
        return predicates.saidBefore(first) && words.depth(end) == 0 && !words.breaks(end) && !isAfterColon(first);
    }

    boolean hasConjunction(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.at(i) == WordClass.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** The first word from one on behind which the sentence breaks; -1 where it does not before another. */
    int nextBreak(int first, int last) {
        for (int i = first; i < last; i++) {
            if (words.breaks(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasInnerBreak(int first, int last) {
        return nextBreak(first, last) >= 0;
    }

    boolean hasStrongBreak(int first) {
        for (int i = first; i < end; i++) {
            if (words.breaks(i) && words.lastSign(i) != ',') {
                return true;
            }
        }
        return false;
    }

    boolean isAfterColon(int first) {
        for (int i = 0; i < first; i++) {
            if (words.lastSign(i) == ':' || words.lastSign(i) == ';') {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma before "and" follows, so that these may be members of a list. */
    boolean isListed(int first) {
        for (int i = first; i < end; i++) {
            if (words.lastSign(i) == ',' && words.at(i + 1) == WordClass.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun behind the part may mean somebody whom the part names. */
    boolean dangles(int first, int last) {
        boolean names = false;
        for (int i = first; i <= last; i++) {
            names |= words.at(i) == WordClass.NAME;
        }
        for (int i = last + 1; names && i <= end; i++) {
            if (PERSONAL.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
