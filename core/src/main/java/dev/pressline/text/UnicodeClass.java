package dev.pressline.text;

import java.util.Arrays;
import java.util.List;

/**
 * Classes of characters as Unicode has them, from the table {@code unicode-classes.txt}, whose first line has its
 * version: so what is a letter doesn't change with the JDK.
 */
public final class UnicodeClass {

    private static final CodePointSet LETTERS;
    private static final CodePointSet ALPHABETIC;
    private static final CodePointSet MARKS;
    private static final CodePointSet DIGITS;
    private static final CodePointSet CONNECTORS;
    private static final CodePointSet PUNCTUATION;

    static {
        List<String> table = ResourceLines.of("unicode-classes.txt").entries();
        LETTERS = read("L", table);
        ALPHABETIC = LETTERS.or(read("Alphabetic", table));
        MARKS = read("M", table);
        DIGITS = read("Nd", table);
        CONNECTORS = read("Pc", table);
        PUNCTUATION = read("P", table);
    }

    private UnicodeClass() {}

    /** {@code \p{L}}. */
    public static CodePointSet letters() {
        return LETTERS;
    }

    /**
     * {@code \p{Alphabetic}}: letters, and the marks, numbers and symbols that are as good, {@code Ⅷ} and {@code Ⓐ}.
     */
    public static CodePointSet alphabetic() {
        return ALPHABETIC;
    }

    /** {@code \p{M}}. */
    public static CodePointSet marks() {
        return MARKS;
    }

    /** {@code \p{Nd}}, the decimal digits of all scripts. */
    public static CodePointSet digits() {
        return DIGITS;
    }

    /** {@code \p{Pc}}, the underscore and its like; they are {@link #punctuation} too. */
    public static CodePointSet connectors() {
        return CONNECTORS;
    }

    /** {@code \p{P}}. */
    public static CodePointSet punctuation() {
        return PUNCTUATION;
    }

    /** Lines are {@code class first last}, the figures hexadecimal; a class named more closely is part of the wider. */
    private static CodePointSet read(String name, List<String> table) {
        int[] edges = new int[2 * table.size()];
        int size = 0;
        for (String line : table) {
            if (line.startsWith(name)) {
                int first = line.indexOf(' ') + 1;
                int last = line.indexOf(' ', first) + 1;
                edges[size++] = Integer.parseInt(line, first, last - 1, 16);
                edges[size++] = Integer.parseInt(line, last, line.length(), 16);
            }
        }
        return CodePointSet.ranges(Arrays.copyOf(edges, size));
    }
}
