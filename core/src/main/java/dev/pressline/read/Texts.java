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
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
