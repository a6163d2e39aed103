package dev.pressline.model;

import dev.pressline.text.Span;

/**
 * Words of a text that speak for or against its being news, named so that an editor understands.
 *
 * @param side what they speak for
 * @param cue the kind of cue: {@code event verb}, {@code figure}, {@code superlative}, {@code call to act} …
 * @param span where they stand in the text that was judged
 * @param text the words
 */
public record Evidence(Side side, String cue, Span span, String text) {

    /** What a cue speaks for. */
    public enum Side {
        NEWS,
        PROMOTION
    }
}
