package dev.pressline.text;

import java.util.Arrays;

/** Weights by ranges of code points: few, so that to look through them is fast, and to make them costs nothing. */
final class CodePointWeights {

    private final int[] ranges;
    private final int defaultWeight;

    /** @param ranges triples of first, last, weight; the first that holds a code point counts */
    CodePointWeights(int[] ranges, int defaultWeight) {
        this.ranges = Arrays.copyOf(ranges, ranges.length);
        this.defaultWeight = defaultWeight;
    }

    int of(int codePoint) {
        for (int i = 0; i < ranges.length; i += 3) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return ranges[i + 2];
            }
        }
        return defaultWeight;
    }
}
