package dev.pressline.text;

import dev.pressline.text.SentenceWords.Kind;

/** Whether a stop ends its sentence. */
final class StopRules {

    private static final int WORDS_OF_AN_OPENING = 3;
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_DASH = 6;
    private static final int LONGEST_ASIDE = 80;
    private static final String GOES_ON = ".,;:-\u2013\u2014";
    private static final int WORDS_OF_A_SPEAKER = 6;
    private static final int LONGEST_ORDINAL = 3;
    private static final int ADDRESS_REACH = 64;

    private final String text;
    private final SentenceWords words;
    private final SentenceTokens tokens;

    StopRules(String text, SentenceWords words, SentenceTokens tokens) {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * Decides.
     *
     * @param start where the sentence starts, at no blank
     * @param stop the first of its stops
     * @param runEnd after the last of its stops
     * @param end after the quotation marks and brackets that close there
     */
    boolean endsAt(int start, int stop, int runEnd, int end) {
        int next = tokens.next(end);
        if (next == text.length()) {
            return true;
        }
        if (SentenceChars.isWideStop(text.charAt(runEnd - 1))) {
            return endsWide(start, runEnd, end, next);
        }
        if (next == end) {
            return end == runEnd ? runEnd == stop + 1 && startsGlued(stop, end) : startsAfterQuotation(end);
        }
        if (startsSmall(next) || isAside(next) || isSpeaker(runEnd, end, next)) {
            return false;
        }
        boolean single = runEnd == stop + 1;
        if (single && text.charAt(stop) == '.') {
            return endsFull(start, stop, next);
        }
        if (SentenceChars.isDot(text.charAt(stop)) && SentenceChars.isDot(text.charAt(runEnd - 1))) {
            return endsDots(stop, runEnd, next);
        }
        boolean ofName = single && words.is(Kind.BRAND, tokens.before(stop) + text.charAt(stop));
        return !ofName || words.isStarter(tokens.after(next));
    }

    /** Whether nothing but blanks follows. */
    boolean isLast(int end) {
        return tokens.next(end) == text.length();
    }

    boolean endsAfterEllipsis(int end) {
        int next = tokens.next(end);
        return next == text.length() || !startsSmall(next);
    }

    /** A quotation that breaks off with a dash, before a new sentence: {@code "to--" At this moment}. */
    boolean isBrokenOff(int closer) {
        int next = tokens.next(closer + 1);
        return closer > 0
                && SentenceChars.isDash(text.charAt(closer - 1))
                && SentenceChars.isQuote(text.charAt(closer))
                && next > closer + 1
                && next < text.length()
                && words.isStarter(tokens.after(next));
    }

    /** One full stop with a blank after it. */
    private boolean endsFull(int start, int stop, int next) {
        String token = tokens.before(stop);
        int tokenStart = tokens.startBefore(stop);
        if (token.isEmpty()) {
            return true;
        }
        if (isMarker(start, tokenStart, token)) {
            return false;
        }
        if (words.is(Kind.TITLE, token) || words.is(Kind.INNER, token)) {
            return false;
        }
        if (words.is(Kind.NUMBER, token)) {
            return tokens.after(next).chars().noneMatch(c -> SentenceChars.isDigit((char) c));
        }
        if (words.is(Kind.SOMETIMES, token) || isInitials(token, tokenStart)) {
            return startsSentence(start, stop, next);
        }
        if (words.hasOrdinals() && isShortNumber(token)) {
            return words.isStarter(tokens.after(next));
        }
        return true;
    }

    /** A number or letter that starts the sentence is an item's marker. */
    private boolean isMarker(int start, int tokenStart, String token) {
        int first = start;
        if (text.charAt(first) == '(' || SentenceChars.isBullet(text.charAt(first))) {
            first = tokens.next(first + 1);
        }
        return first == tokenStart && (token.length() == 1 || isShortNumber(token));
    }

    private static boolean isShortNumber(String token) {
        return token.length() <= LONGEST_ORDINAL && SentenceTokens.isNumber(token);
    }

    /** Initials, but not the letter of {@code Plan B} or {@code Form 10-K}. */
    private boolean isInitials(String token, int tokenStart) {
        if (!SentenceTokens.isInitials(token)) {
            return false;
        }
        if (token.length() > 1 || tokenStart == 0) {
            return true;
        }
        char before = text.charAt(tokenStart - 1);
        if (!SentenceChars.isBlank(before)) {
            boolean ofName = before == '-' && tokenStart > 1 && SentenceChars.isLetter(text.charAt(tokenStart - 2));
            return ofName || before == '(' || SentenceChars.isQuote(before);
        }
        return !words.is(Kind.LETTERED, tokens.before(tokens.previousEnd(tokenStart)));
    }

    /** Whether what follows an abbreviation starts a sentence rather than goes on with a name. */
    private boolean startsSentence(int start, int stop, int next) {
        int at = next;
        while (at < text.length() && SentenceChars.isQuote(text.charAt(at))) {
            at++;
        }
        String word = tokens.after(at);
        boolean abbreviated = text.startsWith(".", at + word.length());
        if (abbreviated) {
            return words.is(Kind.TITLE, word) && !isOpening(start, stop);
        }
        return words.isStarter(word);
    }

    /** Whether the sentence so far is a mere {@code At 5 a.m.} */
    private boolean isOpening(int start, int stop) {
        if (stop - start > LONGEST_OPENING || !words.is(Kind.OPENING, tokens.after(start))) {
            return false;
        }
        return text.substring(start, stop)
                        .chars()
                        .filter(c -> SentenceChars.isBlank((char) c))
                        .count()
                < WORDS_OF_AN_OPENING;
    }

    private boolean endsDots(int stop, int runEnd, int next) {
        boolean ellipsis = runEnd - stop == SpacedDots.ELLIPSIS || text.charAt(stop) != '.';
        return !ellipsis || !tokens.after(next).equals("I");
    }

    /** Whether a lower-case word follows, perhaps after a dash; a name such as iPhone is none. */
    private boolean startsSmall(int next) {
        int at = next;
        while (at < text.length() && at - next < LONGEST_DASH && isDashOrBlank(text.charAt(at))) {
            at++;
        }
        boolean inner = at + 1 < text.length() && SentenceChars.isUpper(text.charAt(at + 1));
        return at < text.length() && SentenceChars.isLower(text.charAt(at)) && !inner;
    }

    /** Whether the sentence goes on after brackets: {@code Mo. (May 16) – Acme}, {@code "So be it." (Doe, 2020).} */
    private boolean isAside(int next) {
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
                && (GOES_ON.indexOf(text.charAt(after)) >= 0 || startsSmall(after));
    }

    private boolean isBlankAt(int at) {
        return at < text.length() && SentenceChars.isBlank(text.charAt(at));
    }

    private static boolean isDashOrBlank(char c) {
        return SentenceChars.isDash(c) || SentenceChars.isBlank(c);
    }

    /** After a quotation: whether it is said whose it was, {@code "Yes!" Jane Doe said.} */
    private boolean isSpeaker(int runEnd, int end, int next) {
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

    /** Chinese and Japanese: after a quotation, who spoke may follow. */
    private boolean endsWide(int start, int runEnd, int end, int next) {
        if (end == runEnd) {
            return true;
        }
        boolean quotedFirst = SentenceChars.isQuote(text.charAt(start)) || text.charAt(start) == '\u300C';
        boolean goesOn = SentenceChars.isHiragana(text.charAt(next)) || text.charAt(next) == '\u3001';
        boolean spoken = quotedFirst && SentenceChars.isLetter(text.charAt(next));
        return next > end || !(goesOn || spoken);
    }

    /** A sentence without a blank before it: {@code world.Today is}. Not in addresses and names of files. */
    private boolean startsGlued(int stop, int next) {
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
    private boolean startsAfterQuotation(int next) {
        String word = tokens.after(next);
        return SentenceChars.isQuote(text.charAt(next - 1))
                && word.length() > 1
                && SentenceChars.isUpper(word.charAt(0))
                && SentenceChars.isLower(word.charAt(1));
    }

    private boolean isAddress(int at) {
        for (int i = at; i < text.length() && i - at < ADDRESS_REACH && !SentenceChars.isBlank(text.charAt(i)); i++) {
            if (isAddressSign(text.charAt(i))) {
                return true;
            }
        }
        for (int i = at - 1; i >= 0 && at - i < ADDRESS_REACH && !SentenceChars.isBlank(text.charAt(i)); i--) {
            if (isAddressSign(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressSign(char c) {
        return c == '@' || c == '/' || c == '\\' || c == '_' || c == '=';
    }
}
