package dev.pressline.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Pairs of quotation marks and brackets. What is between the two belongs to one sentence.
 *
 * <p>A pair within a paragraph only, and not a long one: that is a speech of several sentences, or two marks that are
 * no pair (inches, a quotation that goes on in the next paragraph).
 */
final class Enclosures {

    private static final int LONGEST = 600;
    private static final String OPENERS = "\u2018\u201C\u201E\u00AB\u00BB\u300C\u300E([{\uFF08\u3010";
    private static final String PARTNERS = "\u2019\u201D\u201C\u00BB\u00AB\u300D\u300F)]}\uFF09\u3011";

    private static final String STRAIGHT = "\"'";
    private static final String BEFORE_CLOSING = ".,!?;:\u2026-\u2013\u2014";

    private record Open(int at, char partner) {}

    private final String text;
    private final BitSet inside = new BitSet();
    private final BitSet closers = new BitSet();
    private final Deque<Open> open = new ArrayDeque<>();
    private final int[] waiting = new int[PARTNERS.length() + STRAIGHT.length()];

    private Enclosures(String text) {
        this.text = text;
    }

    static Enclosures of(String text) {
        Enclosures enclosures = new Enclosures(text);
        for (int at = 0; at < text.length(); at++) {
            enclosures.take(at);
        }
        return enclosures;
    }

    /** Whether an index is between the two marks of a pair. */
    boolean isInside(int at) {
        return inside.get(at);
    }

    /** Whether the second mark of a pair is at an index. */
    boolean closesAt(int at) {
        return closers.get(at);
    }

    private void take(int at) {
        char c = text.charAt(at);
        if (c == ' ' || (c >= 'a' && c <= 'z')) {
            return; // most of a text, and never a mark
        }
        if (SentenceChars.isLineEnd(c) && isBlankLine(at)) {
            open.clear();
            Arrays.fill(waiting, 0);
        } else if (isPartner(c) && waiting[slot(c)] > 0 && !isApostrophe(at)) {
            close(at, c);
        } else if (OPENERS.indexOf(c) >= 0) {
            push(at, PARTNERS.charAt(OPENERS.indexOf(c)));
        } else if (STRAIGHT.indexOf(c) >= 0 && opensStraight(at)) {
            push(at, c);
        }
    }

    /** A single mark closes only after punctuation, as in {@code 'Fine,' she said}; else it may be an apostrophe. */
    private boolean isApostrophe(int at) {
        return SentenceChars.isApostrophe(text.charAt(at))
                && (at == 0 || BEFORE_CLOSING.indexOf(text.charAt(at - 1)) < 0);
    }

    private void push(int at, char partner) {
        open.push(new Open(at, partner));
        waiting[slot(partner)]++;
    }

    /** Closes the nearest that waits for this mark; those opened since have no partner. */
    private void close(int at, char mark) {
        Open opened;
        do {
            opened = open.pop();
            waiting[slot(opened.partner())]--;
        } while (opened.partner() != mark);
        if (at - opened.at() <= LONGEST) {
            inside.set(opened.at() + 1, at);
            closers.set(at);
        }
    }

    private static boolean isPartner(char c) {
        return STRAIGHT.indexOf(c) >= 0 || PARTNERS.indexOf(c) >= 0;
    }

    private static int slot(char partner) {
        int straight = STRAIGHT.indexOf(partner);
        return straight >= 0 ? straight : STRAIGHT.length() + PARTNERS.indexOf(partner);
    }

    private boolean opensStraight(int at) {
        boolean blankBefore = at == 0
                || SentenceChars.isBlank(text.charAt(at - 1))
                || SentenceChars.isDash(text.charAt(at - 1))
                || OPENERS.indexOf(text.charAt(at - 1)) >= 0;
        return blankBefore && at + 1 < text.length() && !SentenceChars.isBlank(text.charAt(at + 1));
    }

    private boolean isBlankLine(int lineEnd) {
        int at = lineEnd + 1;
        while (at < text.length()
                && SentenceChars.isBlank(text.charAt(at))
                && !SentenceChars.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at == text.length() || SentenceChars.isLineEnd(text.charAt(at));
    }
}
