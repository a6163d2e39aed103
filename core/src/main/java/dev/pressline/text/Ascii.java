package dev.pressline.text;

/**
 * Text compared without regard to ASCII case, and to no other: for schemes and names of hosts {@code K} is {@code k},
 * but the Kelvin sign isn't, nor is {@code ſ} an {@code s}.
 */
public final class Ascii {

    private Ascii() {}

    /** The small letter of {@code A} to {@code Z}; any other char as it is. */
    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /**
     * Whether a text goes on with a word at an index: {@code startsWith("HTTP://a", 0, "http")} is true.
     *
     * @param index any; where the text hasn't as many chars left, the answer is no
     * @param word in small letters
     */
    public static boolean startsWith(CharSequence text, int index, String word) {
        if (index < 0 || word.length() > text.length() - index) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower(text.charAt(index + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
