package dev.pressline.deletion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each word hangs on to its left: the preposition or verb of an object, the auxiliary of a verb, the word that
 * opens a clause for its verb. Whoever keeps the word keeps that, or the sentence says something else: {@code hitting a
 * woman [on] the head}, {@code [Obama said that Syria] attacked}. Found by classes alone, so a few are missed and a few
 * are only feared.
 */
final class Governors {

    private static final int NONE = -1;

    /** What may stand between a noun and what governs it. */
    private static final Set<WordClass> NOMINAL = EnumSet.of(
            WordClass.NAME,
            WordClass.NOUN,
            WordClass.PLURAL,
            WordClass.OTHER,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.MAGNITUDE,
            WordClass.TITLE,
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.VERB_S,
            WordClass.ADVERB);

    private static final Set<WordClass> VERBAL = EnumSet.of(
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.VERB,
            WordClass.VERB_S,
            WordClass.PAST,
            WordClass.PARTICIPLE,
            WordClass.ING,
            WordClass.REPORT);

    private static final Set<WordClass> AUXILIARY =
            EnumSet.of(WordClass.MODAL, WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.TO);

    private final Words words;
    private final int[] governors;
    /** Of each noun, the word that opens its clause: what stands before that must go with it, or stay up to it. */
    private final int[] openers;

    /** Of each noun, the last break before it. */
    private final int[] breaks;

    Governors(Words words) {
        this.words = words;
        this.governors = new int[words.size()];
        this.openers = new int[words.size()];
        this.breaks = new int[words.size()];
        Arrays.fill(openers, NONE);
        Arrays.fill(breaks, NONE);
        for (int i = 0; i < governors.length; i++) {
            governors[i] = governor(i);
        }
    }

    /** Whether a word would lose what it hangs on, if all words between went. */
    boolean orphans(int from, int to) {
        if (to >= governors.length) {
            return false;
        }
        boolean comma = breaks[to] > from && NOMINAL.contains(words.at(from)) && !words.breaks(from);
        return governors[to] > from || (from >= 0 && (openers[to] > from || comma));
    }

    private int governor(int i) {
        WordClass its = words.at(i);
        if (VERBAL.contains(its)) {
            return ofVerb(i);
        }
        return NOMINAL.contains(its) || its == WordClass.PRONOUN ? ofNoun(i) : NONE;
    }

    private int ofNoun(int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            WordClass its = words.at(i);
            if (words.breaks(i)) {
                breaks[noun] = i;
                return NONE;
            }
            if (its == WordClass.REPORT || words.lower(i).equals("that")) {
                openers[noun] = its == WordClass.REPORT ? i : i - 1;
                return NONE;
            }
            if (its == WordClass.DATE) {
                continue;
            }
            if (!NOMINAL.contains(its) && its != WordClass.CONJUNCTION) {
                return its == WordClass.PRONOUN || its == WordClass.SIGN ? NONE : i;
            }
        }
        return NONE;
    }

    private int ofVerb(int verb) {
        boolean near = true;
        for (int i = verb - 1; i >= 0 && !words.breaks(i); i--) {
            WordClass its = words.at(i);
            if (its == WordClass.ADVERB || its == WordClass.NEGATION || its == WordClass.DATE) {
                continue;
            }
            if ((near && (AUXILIARY.contains(its) || its == WordClass.PRONOUN))
                    || its == WordClass.RELATIVE
                    || its == WordClass.SUBORDINATOR) {
                return i;
            }
            if (VERBAL.contains(its) && its != WordClass.VERB_S) {
                return NONE;
            }
            near = false;
        }
        return NONE;
    }
}
