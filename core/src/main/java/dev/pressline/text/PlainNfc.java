package dev.pressline.text;

/** Sees at a glance that most texts are in NFC already; the rest is for the normaliser to decide. */
final class PlainNfc {

    /** Pairs of first and last char that are NFC_Quick_Check=Yes and of combining class 0; a test holds ICU to it. */
    private static final char[] RANGES = {
        0, 0x2FF, // Latin
        0x400, 0x482, // Cyrillic
        0x2002, 0x2064, // punctuation
        0x20A0, 0x20CF, // currency signs
        0x2100, 0x2125, // letter-like symbols, up to the ohm sign
        0x2190, 0x2328, // arrows, and mathematics up to the angle brackets
        0x2460, 0x2ADB, // enclosed characters, dingbats, symbols
        0x3000, 0x3029, // CJK punctuation
        0x3030, 0x3098, // Hiragana
        0x309B, 0x30FF, // Katakana
        0x3400, 0xA48F, // ideographs, Yi
        0xAC00, 0xD7A3, // Hangul syllables
        0xD83C, 0xD83E, // first halves of emoji: nothing there is ever composed
        0xDC00, 0xDFFF, // second halves: the first has decided
        0xFE0E, 0xFE0F, // text and emoji style
        0xFF00, 0xFF9D // full-width forms
    };

    private static final long[] INERT = bits();

    private PlainNfc() {}

    private static long[] bits() {
        long[] bits = new long[1 << 10];
        for (int i = 0; i < RANGES.length; i += 2) {
            for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
                bits[c >> 6] |= 1L << c;
            }
        }
        return bits;
    }

    /** Whether a text holds only what no normalisation changes. {@code false} says nothing. */
    static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((INERT[c >> 6] >>> c & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
