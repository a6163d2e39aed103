package dev.pressline.text;

/** Marks of footnotes that stand right after a stop: {@code martyr.[1][2] The}, {@code gap.11 12 Take}. */
final class NoteMarks {

    private static final int LONGEST_NUMBER = 3;
    private static final int MOST_NUMBERS = 5;

    private NoteMarks() {}

    /**
     * Where the marks end.
     *
     * @param at index after the stop
     * @return {@code at} if there are none
     */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '[') {
            int close = afterDigits(text, end + 1);
            if (close == end + 1 || close >= text.length() || text.charAt(close) != ']') {
                break;
            }
            end = close + 1;
        }
        return end > at || !followsWord(text, at) ? end : afterNumbers(text, at);
    }

    /** Bare numbers are marks only where a new sentence starts after them. */
    private static int afterNumbers(String text, int at) {
        int end = at;
        int next = at;
        for (int count = 0; count < MOST_NUMBERS; count++) {
            int digitsEnd = afterDigits(text, next);
            if (digitsEnd == next) {
                break;
            }
            end = digitsEnd;
            next = end + 1;
            if (end >= text.length() || !SentenceChars.isBlank(text.charAt(end))) {
                return at;
            }
        }
        boolean sentence = next < text.length() && SentenceChars.isUpper(text.charAt(next));
        return sentence ? end : at;
    }

    private static boolean followsWord(String text, int at) {
        boolean word =
                at > 2 && SentenceChars.isLower(text.charAt(at - 2)) && SentenceChars.isLower(text.charAt(at - 3));
        return word || (at > 1 && text.charAt(at - 2) == ')');
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NUMBER && SentenceChars.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= LONGEST_NUMBER ? end : at;
    }
}
