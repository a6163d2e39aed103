package dev.pressline.text;

import java.util.Arrays;

/** Weights by ranges of code points; the low ones, most of any text, by a table. */
final class CodePointWeights {

    private static final int LOW = 0x3100;

    private final int[] low = new int[LOW];
    private final int[] ranges;
    private final int defaultWeight;

    /** @param ranges triples of first, last, weight; the first that holds a code point counts */
    CodePointWeights(int[] ranges, int defaultWeight) {
        this.ranges = Arrays.copyOf(ranges, ranges.length);
        this.defaultWeight = defaultWeight;
        Arrays.setAll(low, this::search);
    }

    int of(int codePoint) {
        return codePoint < LOW ? low[codePoint] : search(codePoint);
    }

    private int search(int codePoint) {
        for (int i = 0; i < ranges.length; i += 3) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return ranges[i + 2];
            }
        }
        return defaultWeight;
    }
}
