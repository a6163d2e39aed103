package dev.pressline.read;

import java.text.Normalizer;

/** Composed characters, plain spaces, nothing that nobody sees. */
final class Clean {

    private Clean() {}

    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendSeen(out, text, i);
        }
        return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || (c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
                return false;
            }
        }
        return true;
    }

    private static void appendSeen(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            out.append(paired ? c : '\uFFFD');
        } else if (Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (c == '\n' || c == '\t' || c == '\r' || !isInvisible(c)) {
            out.append(c);
        }
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
