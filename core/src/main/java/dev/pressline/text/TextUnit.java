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

    /**
     * The length of a text at each of some boundaries: a text put together from parts is measured once for all of them.
     *
     * <p>The length at a boundary is the sum of the parts up to it, each measured by itself. It is the length of the
     * text up to there if no boundary cuts what the unit takes for one thing: a cluster, an emoji, a link.
     * {@code GRAPHEMES.countsAt("One. Two.", 4, 9)} is 4, 9.
     *
     * @param boundaries ascending indices in the text
     * @return as many lengths as there are boundaries
     */
    default int[] countsAt(CharSequence text, int... boundaries) {
        int[] counts = new int[boundaries.length];
        int sum = 0;
        int start = 0;
        for (int i = 0; i < boundaries.length; i++) {
            sum += count(text, start, boundaries[i]);
            counts[i] = sum;
            start = boundaries[i];
        }
        return counts;
    }
}
