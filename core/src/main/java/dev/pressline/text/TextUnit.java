package dev.pressline.text;

/**
 * What a length is counted in. A limit without its unit is no limit: the family emoji is 1 in graphemes, 7 in code
 * points, 11 in UTF-16 units, 25 in UTF-8 bytes and 2 by X's weights.
 *
 * <p>Implementations are immutable, never throw for any text (lone surrogates included) and take linear time.
 */
public interface TextUnit {

    /** The unit's stable name, as rows and JSON write it: {@code graphemes}, {@code utf8-bytes} …. */
    String id();

    /**
     * The length of a part of a text.
     *
     * @param text any text
     * @param start index of the first char, inclusive
     * @param end index after the last char
     * @return at least 0
     */
    int count(CharSequence text, int start, int end);

    /** The length of a whole text. */
    default int count(CharSequence text) {
        return count(text, 0, text.length());
    }
}
