package dev.pressline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Classes of characters as Unicode has them, from the table {@code unicode-classes.txt}, whose first line has its
 * version: so what is a letter doesn't change with the JDK.
 */
public final class UnicodeClass {

    private static final CodePointSet LETTERS = read("L");
    private static final CodePointSet ALPHABETIC = LETTERS.or(read("Alphabetic"));
    private static final CodePointSet MARKS = read("M");
    private static final CodePointSet DIGITS = read("Nd");
    private static final CodePointSet CONNECTORS = read("Pc");
    private static final CodePointSet PUNCTUATION = read("P");

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
    private static CodePointSet read(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnicodeClass.class.getResourceAsStream("unicode-classes.txt")),
                StandardCharsets.UTF_8))) {
            return CodePointSet.ranges(lines.lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.split(" "))
                    .flatMapToInt(parts -> IntStream.of(Integer.parseInt(parts[1], 16), Integer.parseInt(parts[2], 16)))
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
