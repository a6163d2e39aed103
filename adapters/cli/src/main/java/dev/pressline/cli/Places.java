package dev.pressline.cli;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lines and columns of a text, from 1; columns count UTF-16 code units. The text is read once, however many are asked.
 */
final class Places {

    private final int[] breaks;

    Places(String text) {
        this.breaks = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .toArray();
    }

    int line(int at) {
        return before(at) + 1;
    }

    int column(int at) {
        int before = before(at);
        return before == 0 ? at + 1 : at - breaks[before - 1];
    }

    /** How many line breaks stand before a place. */
    private int before(int at) {
        int found = Arrays.binarySearch(breaks, at);
        return found >= 0 ? found : -found - 1;
    }
}
