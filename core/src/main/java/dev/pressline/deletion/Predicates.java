package dev.pressline.deletion;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a sentence says what it says: its finite verbs, and whether the words before a place are a clause of their own.
 * Strict: a form that may be a participle or a noun is no verb here, so that nobody relies on it.
 */
final class Predicates {

    private static final Set<String> FINITE_BE =
            Set.of("is", "are", "was", "were", "it's", "he's", "she's", "they're", "we're");
    private static final int MOST_ADVERBS = 2;
    private static final Set<String> FINITE_HAVE = Set.of("has", "have", "had");

    /** Reports that are no verb's finite form. */
    private static final Set<String> NO_VERB =
            Set.of("according", "saying", "officials", "sources", "allegedly", "reportedly", "announce", "say", "tell");

    private static final Set<WordClass> SUBJECTS = EnumSet.of(
            WordClass.NAME,
            WordClass.NOUN,
            WordClass.PLURAL,
            WordClass.OTHER,
            WordClass.PRONOUN,
            WordClass.NUMBER,
            WordClass.MAGNITUDE,
            WordClass.TITLE,
            WordClass.ADJECTIVE);

    /** Opens words that are not the subject. */
    private static final Set<WordClass> ADVERBIAL = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.ING,
            WordClass.PARTICIPLE,
            WordClass.PAST,
            WordClass.TO,
            WordClass.CONJUNCTION);

    private final Words words;
    private final boolean[] finite;
    /** Of each place, whether a clause with subject and verb stands before it. */
    private final boolean[] said;

    Predicates(Words words) {
        this.words = words;
        this.finite = new boolean[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            finite[i] = isFinite(i);
        }
        this.said = new boolean[words.size() + 1];
        boolean seen = false;
        for (int i = 0; i < words.size(); i++) {
            seen = seen || (finite[i] && isMain(i));
            said[i + 1] = seen;
        }
    }

    /** Whether a finite verb stands here, adverbs and a day ("on April 9") before it counted in. */
    boolean begin(int i) {
        int at = behindDay(i);
        while (at < words.size() && at < i + MOST_ADVERBS && isAdverb(at)) {
            at++;
        }
        return at < words.size() && finite[at];
    }

    private int behindDay(int i) {
        int at = i + 1;
        while (words.lower(i).equals("on") && isDay(at) && !words.breaks(at)) {
            at++;
        }
        return at > i + 1 ? at : i;
    }

    private boolean isDay(int i) {
        return words.at(i) == WordClass.DATE || words.at(i) == WordClass.NUMBER;
    }

    private boolean isAdverb(int i) {
        return (words.at(i) == WordClass.ADVERB || words.at(i) == WordClass.DATE) && !words.breaks(i);
    }

    /** Whether the words before a place hold a subject with its verb that hang on nothing. */
    boolean saidBefore(int to) {
        return said[Math.min(to, words.size())];
    }

    /** Whether any form of a verb stands between two, both included, that a clause could be made of. */
    boolean anyBetween(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (finite[i] || words.at(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a strict finite verb stands between two, both included. */
    boolean finiteBetween(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (finite[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        String word = words.lower(i);
        return switch (words.at(i)) {
            case MODAL, DO -> true;
            case BE -> FINITE_BE.contains(word);
            case HAVE -> FINITE_HAVE.contains(word);
            case VERB_S -> i > 0;
            case REPORT -> !NO_VERB.contains(word) && i > 0;
            case VERB -> words.at(i - 1) == WordClass.PLURAL && !words.breaks(i - 1) && opensObject(i + 1);
            case PAST ->
                i > 0 && !isReduced(i) && (WordClasses.ENGLISH.knows(word) || opensObject(i + 1) || words.breaks(i));
            default -> false;
        };
    }

    /** "A plant located in Leeds": a past form before a preposition is as likely a participle. */
    private boolean isReduced(int i) {
        if (words.breaks(i) || WordClasses.ENGLISH.isPastAlone(words.lower(i))) {
            return false;
        }
        WordClass next = words.at(i + 1);
        return next == WordClass.PREPOSITION || next == WordClass.TO || next == WordClass.EDGE;
    }

    /** Tells "credentialed healers" from "credentialed the healers". */
    private boolean opensObject(int i) {
        return words.at(i) == WordClass.DETERMINER
                || words.at(i) == WordClass.POSSESSIVE
                || words.lower(i).equals("that");
    }

    /** Whether a verb has its subject before it and no word that makes it a clause of another. */
    private boolean isMain(int verb) {
        int first = segmentStart(verb);
        if (ADVERBIAL.contains(words.at(first)) || words.depth(verb) > 0) {
            return false;
        }
        boolean subject = false;
        for (int i = first; i < verb; i++) {
            WordClass its = words.at(i);
            if (its == WordClass.RELATIVE || its == WordClass.SUBORDINATOR) {
                return false;
            }
            subject |= SUBJECTS.contains(its);
        }
        return subject || (first == verb && first > 0 && words.lastSign(first - 1) == ',' && opensWithSubject());
    }

    private boolean opensWithSubject() {
        return !ADVERBIAL.contains(words.at(0)) && SUBJECTS.contains(words.at(segmentEnd(0)));
    }

    private int segmentStart(int i) {
        int first = i;
        while (first > 0 && words.segment(first - 1) == words.segment(i)) {
            first--;
        }
        return first;
    }

    private int segmentEnd(int i) {
        int last = i;
        while (last + 1 < words.size() && words.segment(last + 1) == words.segment(i)) {
            last++;
        }
        return last;
    }
}
