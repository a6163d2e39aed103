package dev.pressline.networks;

import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Mentions in brackets: Facebook's {@code @[123]} and LinkedIn's {@code @[Name](urn:li:organization:123)}. */
final class BracketMentions {

    private static final String URN = "(urn:li:";

    private BracketMentions() {}

    /**
     * The mentions of a text.
     *
     * @param withUrn LinkedIn's form, not Facebook's
     */
    static List<Span> in(CharSequence text, boolean withUrn) {
        String whole = text.toString();
        List<Span> mentions = new ArrayList<>();
        int open = whole.indexOf("@[");
        while (open >= 0) {
            int next = whole.indexOf("@[", open + 2);
            int end = end(whole, open + 2, next < 0 ? whole.length() : next, withUrn);
            if (end > open) {
                mentions.add(new Span(open, end));
            }
            open = next;
        }
        return mentions;
    }

    /** The index behind the mention whose name begins at {@code name}; -1 if none ends before {@code limit}. */
    private static int end(String text, int name, int limit, boolean withUrn) {
        int close = name;
        while (close < limit && text.charAt(close) != ']' && (withUrn || isDigit(text.charAt(close)))) {
            close++;
        }
        if (close == name || close >= limit || text.charAt(close) != ']') {
            return -1;
        }
        if (!withUrn) {
            return close + 1;
        }
        int end = close + 1;
        if (!text.startsWith(URN, end)) {
            return -1;
        }
        while (end < limit && text.charAt(end) != ')' && text.charAt(end) > ' ') {
            end++;
        }
        return end < limit && text.charAt(end) == ')' ? end + 1 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
