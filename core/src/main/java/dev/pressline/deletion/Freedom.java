package dev.pressline.deletion;

/** How small a piece may be left out. */
public enum Freedom {
    /** Single words, as editors of headlines do. */
    WORDS,

    /** Whole parts of a sentence alone that the rest does not need: appositions, relative clauses, praise. */
    PARTS
}
