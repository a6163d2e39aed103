package dev.pressline.text;

import dev.pressline.text.SentenceWords.Kind;

/** The words around a stop. Looks no further than a word may be long. */
final class SentenceTokens {

    private static final int LONGEST = 24;
    private static final char DEGREE = '\u00B0';
    private static final char ORDINAL = '\u00BA';

    private final String text;
    private final SentenceWords words;

    SentenceTokens(String text, SentenceWords words) {
        this.text = text;
        this.words = words;
    }

    /** What stands right before an index, dots within included: {@code U.S} before the last dot of {@code U.S.} */
    String before(int at) {
        return text.substring(startBefore(at), at);
    }

    /** Where {@link #before} starts. */
    int startBefore(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isInner(text.charAt(start - 1)) && !isGlued(start, at)) {
            start--;
        }
        while (start < at && !isAlphanumeric(text.charAt(start)) && text.charAt(start) != DEGREE) {
            start++;
        }
        return start;
    }

    /** Whether a capital after a word and its dot starts a new word: {@code Mr} in {@code Tuesday.Mr} */
    private boolean isGlued(int start, int end) {
        return start < end
                && start > 2
                && SentenceChars.isUpper(text.charAt(start))
                && text.charAt(start - 1) == '.'
                && SentenceChars.isLower(text.charAt(start - 2))
                && SentenceChars.isLower(text.charAt(start - 3));
    }

    /** The word that starts at an index, an elided article included: {@code L'} of {@code L’entreprise}. */
    String after(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && isWordChar(text.charAt(end))) {
            end++;
            if (end < text.length() && SentenceChars.isApostrophe(text.charAt(end))) {
                String elided = text.substring(at, end) + "'";
                if (words.isStarter(elided)) {
                    return elided;
                }
            }
        }
        return text.substring(at, end);
    }

    /** Letters with a dot after each but the last: {@code J}, {@code U.S}, {@code a.m} */
    static boolean isInitials(String token) {
        for (int i = 0; i < token.length(); i++) {
            boolean letter = SentenceChars.isLetter(token.charAt(i));
            if (i % 2 == 0 ? !letter : token.charAt(i) != '.') {
                return false;
            }
        }
        return token.length() % 2 == 1;
    }

    static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> SentenceChars.isDigit((char) c));
    }

    /** Whether a stop at an index belongs to a word that never ends a sentence. */
    boolean isBound(int stop) {
        String token = before(stop);
        return words.is(Kind.TITLE, token) || words.is(Kind.INNER, token) || words.is(Kind.NUMBER, token);
    }

    /** The index of the next char that is not blank; the text's length if there is none. */
    int next(int at) {
        int next = at;
        while (next < text.length() && SentenceChars.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The index after the last char before {@code at} that is not blank. */
    int previousEnd(int at) {
        int end = at;
        while (end > 0 && SentenceChars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isInner(char c) {
        return isAlphanumeric(c) || c == '.' || SentenceChars.isApostrophe(c) || c == DEGREE || c == ORDINAL;
    }

    private static boolean isWordChar(char c) {
        return isAlphanumeric(c);
    }

    private static boolean isAlphanumeric(char c) {
        return SentenceChars.isLetter(c) || SentenceChars.isDigit(c);
    }
}
