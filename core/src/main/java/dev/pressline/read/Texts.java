package dev.pressline.read;

import dev.pressline.text.SourceText;

/** Short texts from attributes and data: cleaned, on one line. */
final class Texts {

    private Texts() {}

    /** A name whose ampersand was escaped twice has it once again. */
    static String line(String raw) {
        return SourceText.clean(Leftovers.remove(raw)).replace("\n\n", " ").replace('\n', ' ');
    }

    /** Letters and digits only, in lower case: two texts that say the same have the same key. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                if (Character.isLetterOrDigit(codePoint)) {
                    out.appendCodePoint(Character.toLowerCase(codePoint));
                }
            } else if (isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** As {@link Character#isLetterOrDigit(char)}, which has to look up what is seen at once. */
    static boolean isLetterOrDigit(char c) {
        if (c >= 0x80) {
            return Character.isLetterOrDigit(c);
        }
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
