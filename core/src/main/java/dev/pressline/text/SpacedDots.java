package dev.pressline.text;

/**
 * Dots with one blank between, as books print an ellipsis: {@code . . .}
 *
 * @param count how many
 * @param end index after the last
 * @param followsWord whether the first stands right after a word
 */
record SpacedDots(int count, int end, boolean followsWord) {

    /** How many dots make an ellipsis. */
    static final int ELLIPSIS = 3;

    static SpacedDots at(String text, int start) {
        int at = start;
        int count = 0;
        while (at < text.length() && text.charAt(at) == '.') {
            count++;
            at++;
            boolean more =
                    at + 1 < text.length() && SentenceChars.isBlank(text.charAt(at)) && text.charAt(at + 1) == '.';
            if (!more) {
                break;
            }
            at++;
        }
        boolean followsWord = start > 0 && !SentenceChars.isBlank(text.charAt(start - 1));
        return new SpacedDots(count, at, followsWord);
    }
}
