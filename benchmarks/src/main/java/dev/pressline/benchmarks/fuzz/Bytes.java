package dev.pressline.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes of a fuzzer as what a target takes. */
final class Bytes {

    private Bytes() {}

    /**
     * A text. An even first byte means that UTF-8 follows, with U+FFFD for what is none; an odd one that chars follow,
     * two bytes each, so lone surrogates are had, too.
     */
    static String text(byte[] data) {
        if (data.length == 0 || data[0] % 2 == 0) {
            return new String(data, Math.min(1, data.length), Math.max(0, data.length - 1), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < data.length; i += 2) {
            text.append((char) (Byte.toUnsignedInt(data[i]) << 8 | Byte.toUnsignedInt(data[i + 1])));
        }
        return text.toString();
    }

    /** A number from 0 up to a bound, from the byte at the end. */
    static int number(byte[] data, int bound) {
        return data.length == 0 ? 0 : Byte.toUnsignedInt(data[data.length - 1]) % bound;
    }

    static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
