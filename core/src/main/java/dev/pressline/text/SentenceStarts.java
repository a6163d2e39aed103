package dev.pressline.text;

import dev.pressline.text.SentenceWords.Kind;

/** What follows a stop: a new sentence, or more of the same. */
final class SentenceStarts {

    private static final int LONGEST_DASH = 6;
    private static final int LONGEST_ASIDE = 80;
    private static final int WORDS_OF_A_SPEAKER = 6;
    private static final int ADDRESS_REACH = 64;
    private static final String GOES_ON = ".,;:-\u2013\u2014";
    private static final String ADDRESS_SIGNS = "@/\\_=";

    private final String text;
    private final SentenceWords words;
    private final SentenceTokens tokens;

    SentenceStarts(String text, SentenceWords words, SentenceTokens tokens) {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether a lower-case word follows, perhaps after a dash; a name such as iPhone is none. */
    boolean isSmall(int next) {
        int at = next;
        while (at < text.length() && at - next < LONGEST_DASH && isDashOrBlank(text.charAt(at))) {
            at++;
        }
        boolean inner = at + 1 < text.length() && SentenceChars.isUpper(text.charAt(at + 1));
        return at < text.length() && SentenceChars.isLower(text.charAt(at)) && !inner;
    }

    /** Whether the sentence goes on after brackets: {@code Mo. (May 16) – Acme}, {@code "So be it." (Doe, 2020).} */
    boolean isAside(int next) {
        if (text.charAt(next) != '(') {
            return false;
        }
        int close = next;
        while (close < text.length() && close - next < LONGEST_ASIDE && text.charAt(close) != ')') {
            close++;
        }
        int after = tokens.next(close + 1);
        return close - next < LONGEST_ASIDE
                && after < text.length()
                && (GOES_ON.indexOf(text.charAt(after)) >= 0 || isSmall(after));
    }

    private boolean isBlankAt(int at) {
        return at < text.length() && SentenceChars.isBlank(text.charAt(at));
    }

    private static boolean isDashOrBlank(char c) {
        return SentenceChars.isDash(c) || SentenceChars.isBlank(c);
    }

    /** After a quotation: whether it is said whose it was, {@code "Yes!" Jane Doe said.} */
    boolean isSpeaker(int runEnd, int end, int next) {
        if (end == runEnd || !SentenceChars.isQuote(text.charAt(end - 1))) {
            return false;
        }
        int at = next;
        for (int count = 0; count < WORDS_OF_A_SPEAKER; count++) {
            String word = tokens.after(at);
            if (words.is(Kind.SPEECH, word)) {
                return true;
            }
            if (!isName(word) || (count == 0 && words.isStarter(word))) {
                return false;
            }
            at = tokens.next(at + word.length() + (text.startsWith(".", at + word.length()) ? 1 : 0));
        }
        return false;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && SentenceChars.isUpper(word.charAt(0));
    }

    /** A sentence without a blank before it: {@code world.Today is}. Not in addresses and names of files. */
    boolean isGlued(int stop, int next) {
        String left = tokens.before(stop);
        String right = tokens.after(next);
        int after = next + right.length();
        if (left.length() < 2 || right.length() < 2) {
            return false;
        }
        boolean word = left.chars().skip(left.length() - 2).allMatch(c -> SentenceChars.isLower((char) c))
                || SentenceChars.isDigit(left.charAt(left.length() - 1));
        boolean capitalised = SentenceChars.isUpper(right.charAt(0)) && SentenceChars.isLower(right.charAt(1));
        boolean free = isBlankAt(after)
                || (text.startsWith(".", after) && isBlankAt(after + 1) && words.is(Kind.TITLE, right));
        return word
                && capitalised
                && free
                && !tokens.isBound(stop)
                && !words.is(Kind.SOMETIMES, left)
                && !words.is(Kind.SUFFIX, right)
                && !isAddress(stop);
    }

    /** A sentence without a blank after a quotation: {@code lead.”The} */
    boolean isGluedToQuotation(int next) {
        String word = tokens.after(next);
        return SentenceChars.isQuote(text.charAt(next - 1))
                && word.length() > 1
                && SentenceChars.isUpper(word.charAt(0))
                && SentenceChars.isLower(word.charAt(1));
    }

    /** By what stands before: behind the dot a word and a blank were seen already. */
    private boolean isAddress(int at) {
        for (int i = at - 1; i >= 0 && at - i < ADDRESS_REACH && !SentenceChars.isBlank(text.charAt(i)); i--) {
            if (ADDRESS_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
