package dev.pressline.deletion;

import dev.pressline.deletion.PartFinder.Found;
import dev.pressline.deletion.PartPhrases.Place;

/** Finds what a sentence opens with before it says what happened. */
final class Fronts {

    private static final PartPhrases PHRASES = PartPhrases.ENGLISH;

    /** A backdrop of fewer words is a partner, a day or a place: "With Orbis, Acme opened". */
    private static final int FEWEST = 4;

    private final Words words;
    private final Predicates predicates;
    private final Clauses clauses;
    private final Found found;

    Fronts(Words words, Predicates predicates, Clauses clauses, Found found) {
        this.words = words;
        this.predicates = predicates;
        this.clauses = clauses;
        this.found = found;
    }

    void find() {
        opening();
        backdrop();
    }

    /** Before the first comma: what ties the sentence to the one before it, and what the sender thinks of itself. */
    private void opening() {
        int last = clauses.nextBreak(0, clauses.end());
        if (last < 0 || words.lastSign(last) != ',' || last + 2 > clauses.end() || words.depth(last) > 0) {
            return;
        }
        boolean connects = PHRASES.lastOf(words, 0, Place.CONNECTIVE) == last;
        boolean opens = PHRASES.begins(words, 0, Place.OPENING) && !predicates.anyBetween(1, last);
        if ((connects || opens) && clauses.beginsSentence(last + 1) && !clauses.dangles(0, last)) {
            found.part(0, last);
        }
    }

    /** "As more homes turn to pumps, Acme opened a plant": the scene, where a name and its verb follow. */
    private void backdrop() {
        boolean dates = words.lower(1).equals("of"); // "As of May 2025"
        boolean clause = !dates && PHRASES.begins(words, 0, Place.SCENE);
        if (!clause && !PHRASES.begins(words, 0, Place.BACKDROP)) {
            return;
        }
        for (int last = clauses.nextBreak(0, clauses.end());
                last >= 0 && words.lastSign(last) == ',';
                last = clauses.nextBreak(last + 1, clauses.end())) {
            boolean told = clause ? predicates.finiteBetween(1, last) : last + 1 >= FEWEST;
            if (told
                    && words.depth(last) == 0
                    && words.at(last + 1) == WordClass.NAME
                    && clauses.beginsSentence(last + 1)
                    && !isNamed(last)) {
                if (!clauses.dangles(0, last)) {
                    found.part(0, last);
                }
                return;
            }
        }
    }

    /** Whether the comma parts names: "As Acme, Orbis and Beta said". */
    private boolean isNamed(int last) {
        return words.at(last) == WordClass.NAME
                && words.at(last - 1) != WordClass.NAME
                && !predicates.anyBetween(Math.max(1, last - 3), last - 1)
                && !isBehindPreposition(last);
    }

    private boolean isBehindPreposition(int last) {
        return words.at(last - 1) == WordClass.PREPOSITION;
    }
}
