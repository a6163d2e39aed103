package dev.pressline.deletion;

/** How small a piece may be left out. */
public enum Freedom {
    /** Single words, as editors of headlines do. */
    WORDS,

    /** Whole parts of a sentence alone: opening phrases, appositions, clauses, prepositional phrases. */
    PARTS
}
