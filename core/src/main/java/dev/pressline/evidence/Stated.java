package dev.pressline.evidence;

/**
 * A fact in the tokens of a text.
 *
 * @param kind of which sort
 * @param value by which two ways to write it are the same
 * @param first its first token
 * @param last its last
 */
record Stated(StatedFact.Kind kind, String value, int first, int last) {

    StatedFact in(Tokens tokens) {
        return new StatedFact(kind, value, tokens.written(first, last), tokens.span(first, last));
    }
}
