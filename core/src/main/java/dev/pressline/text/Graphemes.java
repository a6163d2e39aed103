package dev.pressline.text;

import java.util.Objects;

/**
 * Extended grapheme clusters, what a reader takes for one character: {@code count("e\u0301")} is 1, and so is the
 * family emoji of seven code points. Linear, never throws for any text, allocates nothing.
 *
 * <p>Source: <a href="https://www.unicode.org/reports/tr29/">UAX #29</a>, rules GB1 to GB999, with the character data
 * of {@link #unicodeVersion()}. Rule GB9c (Indic conjuncts) stands as in Unicode 15.1 to 17.0, which is the newest that
 * a network is known to run: a consonant joins a linker only if a consonant stands before that. Unicode 18.0 drops this
 * condition, so that {@code "a\u094D\u0915"} would be 1 where we and the networks count 2.
 *
 * <p>A lone surrogate is a cluster of its own; nothing joins to it.
 */
public final class Graphemes {

    /** Below this, all chars stand alone but for CR LF: no combining mark, no joiner. */
    private static final int FIRST_COMBINING = 0x300;

    /** The machine was not asked, because the char before says it all. */
    private static final int UNKNOWN = -1;

    private static final String UNICODE_VERSION;
    private static final CodePointTable CLASSES;

    static {
        ResourceLines table = ResourceLines.of("graphemes.txt");
        UNICODE_VERSION = table.header("Unicode");
        CLASSES = CodePointTable.of(table.entries(), ClusterMachine::classNumber);
    }

    private Graphemes() {}

    /** {@return the version of Unicode whose data decides, such as {@code 18.0}} */
    public static String unicodeVersion() {
        return UNICODE_VERSION;
    }

    /**
     * Where the cluster that starts at an index ends.
     *
     * @param text any text
     * @param start a boundary, less than the text's length; 0 is one
     * @return index after the cluster's last char, greater than {@code start}
     */
    public static int next(CharSequence text, int start) {
        return next(text, start, text.length());
    }

    /** As {@link #next(CharSequence, int)}, as if the text ended at {@code end}. */
    public static int next(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        Objects.checkIndex(start, end);
        int state = ClusterMachine.START;
        int at = start;
        do {
            if (at > start && isPlainBoundary(text.charAt(at - 1), text.charAt(at))) {
                return at;
            }
            int codePoint = codePointAt(text, at, end);
            state = ClusterMachine.next(state, CLASSES.get(codePoint));
            if (ClusterMachine.breaks(state) && at > start) {
                return at;
            }
            at += Character.charCount(codePoint);
        } while (at < end);
        return end;
    }

    /** How many clusters a text holds. */
    public static int count(CharSequence text) {
        return count(text, 0, text.length());
    }

    /** How many clusters {@code text.subSequence(start, end)} holds. */
    public static int count(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        int count = 0;
        char previous = '\n'; // the start of a text, like a line feed, joins to nothing
        int state = ClusterMachine.START;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isPlainBoundary(previous, c)) {
                count++;
                state = UNKNOWN;
            } else {
                int codePoint = codePointAt(text, at, end);
                int before =
                        state == UNKNOWN ? ClusterMachine.next(ClusterMachine.START, CLASSES.get(previous)) : state;
                state = ClusterMachine.next(before, CLASSES.get(codePoint));
                count += ClusterMachine.breaks(state) ? 1 : 0;
                at += Character.charCount(codePoint) - 1;
            }
            previous = text.charAt(at);
        }
        return count;
    }

    /** Whether two chars are so plain that no rule joins them. Most are, and need no table. */
    private static boolean isPlainBoundary(char before, char after) {
        return after < FIRST_COMBINING && before < FIRST_COMBINING && (after != '\n' || before != '\r');
    }

    /** Like {@link Character#codePointAt(CharSequence, int)}, but looks no further than {@code end}. */
    static int codePointAt(CharSequence text, int at, int end) {
        char high = text.charAt(at);
        if (Character.isHighSurrogate(high) && at + 1 < end) {
            char low = text.charAt(at + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        return high;
    }
}
