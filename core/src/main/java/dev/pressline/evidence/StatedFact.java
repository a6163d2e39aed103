package dev.pressline.evidence;

import dev.pressline.text.Span;

/**
 * Something a text states that may not change unseen.
 *
 * @param kind of which sort
 * @param value by which two ways to write one fact are the same: {@code 1200000 $} for {@code $1.2 million}
 * @param written as the text has it
 * @param span in the text
 */
public record StatedFact(Kind kind, String value, String written, Span span) {

    /** Of which sort a fact is. */
    public enum Kind {
        /** A number with its unit, an amount, a share, a quarter. */
        FIGURE,
        /** A day, a month, a day of the week. */
        DATE,
        /** A word of a name. */
        NAME,
        /** What turns a claim round. */
        NEGATION,
        /** What says that it is not so yet, not surely, or not exactly. */
        HEDGE
    }
}
