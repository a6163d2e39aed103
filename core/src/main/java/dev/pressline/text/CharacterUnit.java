package dev.pressline.text;

import java.util.Objects;
import java.util.Optional;

/**
 * The units that need no parameters. {@code GRAPHEMES.count("n\u0303!")} is 2, {@code CODE_POINTS.count("n\u0303!")} 3.
 *
 * <p>A lone surrogate is no character, but editors' text holds some: it counts 1, and 3 bytes in UTF-8, which is what
 * its replacement U+FFFD takes (Java's own encoder writes a one-byte {@code ?} and would count too little).
 */
public enum CharacterUnit implements TextUnit {
    /** What readers take for one character: extended grapheme clusters, see {@link Graphemes}. */
    GRAPHEMES("graphemes") {
        @Override
        int countChecked(CharSequence text, int start, int end) {
            return Graphemes.count(text, start, end);
        }
    },

    /** Unicode code points. */
    CODE_POINTS("code-points") {
        @Override
        int countChecked(CharSequence text, int start, int end) {
            int count = end - start;
            for (int i = start + 1; i < end; i++) {
                if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                    count--;
                }
            }
            return count;
        }
    },

    /** UTF-16 code units: Java's chars, and JavaScript's {@code length}. */
    UTF16_UNITS("utf16") {
        @Override
        int countChecked(CharSequence text, int start, int end) {
            return end - start;
        }
    },

    /** Bytes of the UTF-8 form. */
    UTF8_BYTES("utf8-bytes") {
        @Override
        int countChecked(CharSequence text, int start, int end) {
            int bytes = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
                if (Character.isLowSurrogate(c) && i > start && Character.isHighSurrogate(text.charAt(i - 1))) {
                    bytes -= 2; // a pair is 4 bytes, and its first half took 3 already
                }
            }
            return bytes;
        }
    };

    private final String id;

    CharacterUnit(String id) {
        this.id = id;
    }

    abstract int countChecked(CharSequence text, int start, int end);

    /** {@return the unit of that name, such as {@code utf8-bytes}; empty for any other name} */
    public static Optional<TextUnit> of(String id) {
        for (CharacterUnit unit : values()) {
            if (unit.id.equals(id)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int count(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        return countChecked(text, start, end);
    }
}
