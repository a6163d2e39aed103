package dev.pressline.text;

import dev.pressline.text.SentenceWords.Kind;

/** Whether a stop ends its sentence. */
final class StopRules {

    private static final int WORDS_OF_AN_OPENING = 3;
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_ORDINAL = 3;

    private final String text;
    private final SentenceWords words;
    private final SentenceTokens tokens;
    private final SentenceStarts starts;

    StopRules(String text, SentenceWords words, SentenceTokens tokens) {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
        starts = new SentenceStarts(text, words, tokens);
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
            return end == runEnd ? runEnd == stop + 1 && starts.isGlued(stop, end) : starts.isGluedToQuotation(end);
        }
        if (starts.isSmall(next) || starts.isAside(next) || starts.isSpeaker(runEnd, end, next)) {
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
        return next == text.length() || !starts.isSmall(next);
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
            first += SentenceChars.isBlank(text.charAt(first + 1)) ? 2 : 1;
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
}
