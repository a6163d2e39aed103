package dev.pressline.deletion;

import dev.pressline.deletion.PartFinder.Found;
import dev.pressline.deletion.PartPhrases.Place;

/** Finds what a sentence ends with when it has said all: praise, examples, aims, a second sentence behind "and". */
final class Tails {

    private static final PartPhrases PHRASES = PartPhrases.ENGLISH;

    private final Words words;
    private final Predicates predicates;
    private final Clauses clauses;
    private final Found found;
    private final int end;

    Tails(Words words, Predicates predicates, Clauses clauses, Found found) {
        this.words = words;
        this.predicates = predicates;
        this.clauses = clauses;
        this.found = found;
        this.end = clauses.end();
    }

    void find(int first) {
        if (words.depth(first) > 0) {
            return;
        }
        if (words.lastSign(first - 1) == ',' && !clauses.isAfterColon(first)) {
            ending(first);
            examples(first);
            sentence(first);
            secondVerb(first);
        }
        habit(first);
        purpose(first);
    }

    /** ", making it the largest of its kind." */
    private void ending(int first) {
        boolean plain = !clauses.hasInnerBreak(first, end);
        boolean list = !predicates.finiteBetween(first, end) && !clauses.hasStrongBreak(first) && !isAttributed(first);
        if (PHRASES.begins(words, first, Place.TRAILING)
                && clauses.endsSoundly(first)
                && words.at(first - 1) != WordClass.ING
                && (plain || list)) {
            found.part(first, end);
        }
    }

    private boolean isAttributed(int first) {
        for (int i = first; i <= end; i++) {
            if (words.at(i) == WordClass.REPORT) {
                return true;
            }
        }
        return false;
    }

    /** ", including A, B and C." */
    private void examples(int first) {
        if (PHRASES.begins(words, first, Place.EXAMPLES)
                && clauses.endsSoundly(first)
                && !predicates.anyBetween(first, end)
                && !clauses.hasStrongBreak(first)) {
            found.part(first, end);
        }
    }

    /** ", and the company plans more." */
    private void sentence(int first) {
        boolean joins = words.lower(first).equals("and") && first + 2 <= end;
        if (joins
                && beginsOwnSentence(first + 1)
                && clauses.endsSoundly(first)
                && !clauses.hasInnerBreak(first, end)
                && !isMany(first)) {
            found.part(first, end);
        }
    }

    private boolean beginsOwnSentence(int first) {
        boolean subject = words.at(first) == WordClass.PRONOUN
                || words.at(first) == WordClass.DETERMINER
                || words.at(first) == WordClass.POSSESSIVE;
        return subject && clauses.beginsSentence(first);
    }

    /** Whether more commas stand before, as in a list of sentences. */
    private boolean isMany(int first) {
        return words.segment(first) > 1;
    }

    /** "as part of its commitment to Leeds." */
    private void habit(int first) {
        if (PHRASES.begins(words, first, Place.HABIT)
                && clauses.endsSoundly(first)
                && !clauses.hasInnerBreak(first, end)
                && !predicates.finiteBetween(first, end)
                && (clauses.isNominal(first - 1) || words.lastSign(first - 1) == ',')) {
            found.part(first, end);
        }
    }

    /** "Acme Buys Orbis, Expands Sales": the first half of a headline stands alone. */
    private void secondVerb(int first) {
        if (isHeadline()
                && words.at(first) == WordClass.VERB_S
                && words.segment(first) == 1
                && clauses.endsSoundly(first)
                && !clauses.hasInnerBreak(first, end)) {
            found.part(first, end);
        }
    }

    /** "Acme Names Head of Sales to Drive Growth": what a headline's news is meant to do. */
    private void purpose(int first) {
        if (isHeadline()
                && PHRASES.begins(words, first, Place.PURPOSE)
                && clauses.isNominal(first - 1)
                && !PHRASES.begins(words, first - 1, Place.OPEN)
                && !isRanked(first)
                && clauses.endsSoundly(first)
                && !clauses.hasInnerBreak(first, end)) {
            found.part(first, end);
        }
    }

    private boolean isHeadline() {
        return words.lastSign(end) == 0;
    }

    private boolean isRanked(int first) {
        for (int i = 0; i < first; i++) {
            if (PHRASES.begins(words, i, Place.RANK) || words.lower(i).endsWith("est")) {
                return true;
            }
        }
        return false;
    }
}
