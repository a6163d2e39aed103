package dev.pressline.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the items of lists begin: bullets, and markers that count up, such as {@code 1. … 2. …}, {@code a) … b) …} or
 * {@code (i) … (ii) …}. A list starts where a sentence does; one marker alone is no list.
 */
final class ListMarkers {

    private static final int LONGEST_VALUE = 4;
    private static final String ROMAN = "ivx";

    private final String text;
    private final boolean hasOrdinals;
    private final BitSet starts = new BitSet();
    private final Map<String, Run> runs = new HashMap<>();
    private char bullet;
    private int bulletAt;

    /** A list so far: the number of its last item, and where its first began. */
    private record Run(int last, int firstStart) {}

    private ListMarkers(String text, boolean hasOrdinals) {
        this.text = text;
        this.hasOrdinals = hasOrdinals;
    }

    /**
     * @param hasOrdinals whether a number with a stop may stand within a sentence: such items count only at a line's
     *     start
     */
    static ListMarkers of(String text, Enclosures enclosures, boolean hasOrdinals) {
        ListMarkers markers = new ListMarkers(text, hasOrdinals);
        boolean blankBefore = true;
        int lineEnds = 1;
        char before = '\n'; // the last char that is not blank; a line end, where one follows it
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (SentenceChars.isBlank(c)) {
                if (SentenceChars.isLineEnd(c)) {
                    before = '\n';
                    lineEnds++;
                }
                blankBefore = true;
            } else {
                if (lineEnds > 1) {
                    markers.forget();
                }
                lineEnds = 0;
                if (blankBefore && !enclosures.isInside(at)) {
                    markers.take(at, before);
                }
                blankBefore = false;
                before = c;
            }
        }
        return markers;
    }

    /** Whether an item of a list starts at an index, its bullet included. */
    boolean startsAt(int at) {
        return starts.get(at);
    }

    private void forget() {
        runs.clear();
        bullet = 0;
    }

    private void take(int at, char before) {
        char c = text.charAt(at);
        if (SentenceChars.isBullet(c)) {
            bulletAt = at;
            if (before == '\n') {
                bullet = c;
            }
            if (bullet == c) {
                starts.set(at);
            }
        } else if (SentenceChars.isDigit(c) || SentenceChars.isLetter(c) || c == '(') {
            takeMarker(at, before);
        }
    }

    /** Reads an opening bracket or none, a number or letters, and what closes the marker. */
    private void takeMarker(int at, char before) {
        int start = text.charAt(at) == '(' ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - start <= LONGEST_VALUE && isAlphanumeric(text.charAt(end))) {
            end++;
        }
        String suffix = suffix(end);
        int after = end + suffix.length();
        boolean complete = !suffix.isEmpty() && after < text.length() && SentenceChars.isBlank(text.charAt(after));
        if (complete && end > start && end - start <= LONGEST_VALUE && (start == at || suffix.equals(")"))) {
            int itemStart = SentenceChars.isBullet(before) ? bulletAt : at;
            count(itemStart, before, text.substring(start, end), (start > at ? "(" : "") + suffix);
        }
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && (SentenceChars.isDigit(c) || SentenceChars.isLetter(c));
    }

    private String suffix(int at) {
        if (text.startsWith(".)", at)) {
            return ".)";
        }
        return text.startsWith(")", at) ? ")" : text.startsWith(".", at) ? "." : "";
    }

    private void count(int at, char before, String value, String signs) {
        boolean lineStart = before == '\n' || SentenceChars.isBullet(before);
        boolean sentenceStart = lineStart || SentenceChars.isStop(before);
        if (SentenceChars.isDigit(value.charAt(0))) {
            if (lineStart || !hasOrdinals || !signs.equals(".")) {
                count(at, number(value), "1" + signs, sentenceStart);
            }
        } else if (lineStart || !signs.equals(".") || SentenceChars.isLower(value.charAt(0))) { // not J. K. Rowling
            String style = (SentenceChars.isLower(value.charAt(0)) ? "a" : "A") + signs;
            String lower = value.toLowerCase(Locale.ROOT);
            count(at, value.length() == 1 ? lower.charAt(0) - 'a' + 1 : 0, style, sentenceStart);
            count(at, roman(lower), "roman " + style, sentenceStart);
        }
    }

    private void count(int at, int number, String style, boolean sentenceStart) {
        if (number < 1) {
            return;
        }
        Run run = runs.get(style);
        if (run != null && run.last() + 1 == number) {
            starts.set(run.firstStart());
            starts.set(at);
            runs.put(style, new Run(number, at));
        } else if (sentenceStart) {
            runs.put(style, new Run(number, at));
        }
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!SentenceChars.isDigit(digits.charAt(i))) {
                return 0;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    /** The value of i, ii, iii, iv … xxxix; 0 for other letters. */
    private static int roman(String letters) {
        int number = 0;
        int[] values = {1, 5, 10};
        for (int i = 0; i < letters.length(); i++) {
            int digit = ROMAN.indexOf(letters.charAt(i));
            if (digit < 0) {
                return 0;
            }
            boolean lessThanNext = i + 1 < letters.length() && ROMAN.indexOf(letters.charAt(i + 1)) > digit;
            number += lessThanNext ? -values[digit] : values[digit];
        }
        return number;
    }
}
