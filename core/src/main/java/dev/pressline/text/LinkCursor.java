package dev.pressline.text;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One walk over one text. Tries each place where a link may begin and, where one does, goes on behind it. */
final class LinkCursor {

    private final LinkRules rules;
    private final String text;
    private final HostFinder hosts;
    /** The dot that is looked for links before. */
    private int dot = -1;

    LinkCursor(LinkRules rules, String text) {
        this.rules = rules;
        this.text = text;
        this.hosts = new HostFinder(rules, text);
    }

    /** The char before a link is part of the search: at the very beginning it wins over a link without one. */
    void forEach(Consumer<LinkMatch> found) {
        int before = nextPlace(0);
        while (before < text.length()) {
            int c = text.codePointAt(before);
            int start = before + Character.charCount(c);
            LinkMatch link = rules.notAfter().contains(c) ? null : linkAt(start);
            if (link == null && before == 0) {
                link = linkAt(0);
            }
            if (link != null && isWanted(link)) {
                found.accept(link);
            }
            before = nextPlace(link == null ? start : link.span().end());
        }
    }

    /**
     * The first place at or behind another from which a link may be found: a scheme's length before the label that ends
     * with the next dot. What stands between is not looked at.
     */
    private int nextPlace(int from) {
        if (from <= dot) {
            return from;
        }
        dot = text.indexOf('.', from);
        if (dot < 0) {
            return text.length();
        }
        int label = dot;
        while (label > from && rules.firstLabel().contains(text.codePointBefore(label))) {
            label -= Character.charCount(text.codePointBefore(label));
        }
        int place = Math.max(from, label - rules.longestScheme() - 1);
        boolean isHalf = place > from
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return isHalf ? place - 1 : place;
    }

    private boolean isWanted(LinkMatch link) {
        int start = link.span().start();
        return link.hasScheme()
                || (rules.bareHosts() && (start == 0 || !rules.bareNotAfter().contains(text.codePointBefore(start))));
    }

    private @Nullable LinkMatch linkAt(int start) {
        int host = hosts.afterScheme(start);
        int end = host > start ? hosts.endAt(host) : -1;
        if (end < 0) {
            host = start;
            end = hosts.endAt(host);
        }
        return end < 0 ? null : new LinkMatch(new Span(start, queryEnd(pathEnd(portEnd(end)))), new Span(host, end));
    }

    private int portEnd(int colon) {
        if (!isAt(colon, ':')) {
            return colon;
        }
        int end = colon + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > colon + 1 ? end : colon;
    }

    private int pathEnd(int slash) {
        if (!isAt(slash, '/')) {
            return slash;
        }
        int end = slash + 1;
        int i = end;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (rules.path().contains(c)) {
                i += Character.charCount(c);
                end = rules.pathEnd().contains(c) ? i : end;
                continue;
            }
            int close = bracketsEnd(i, rules.path());
            if (close < 0) {
                break;
            }
            if ((rules.bracketsEndPath() || i == end) && bracketsEnd(i, rules.bracketed()) == close) {
                end = close;
            }
            i = close;
        }
        return end;
    }

    /** Where brackets close that open here, nested at most once: {@code (a)}, {@code (a(b)c)}; or -1. */
    private int bracketsEnd(int open, CodePointSet inside) {
        if (!isAt(open, '(')) {
            return -1;
        }
        int end = runEnd(open + 1, inside);
        if (isAt(end, '(')) {
            int inner = runEnd(end + 1, inside);
            if (inner == end + 1 || !isAt(inner, ')')) {
                return -1;
            }
            end = runEnd(inner + 1, inside);
        } else if (end == open + 1) {
            return -1;
        }
        return isAt(end, ')') ? end + 1 : -1;
    }

    private int queryEnd(int mark) {
        if (!isAt(mark, '?')) {
            return mark;
        }
        int end = mark;
        int i = mark + 1;
        while (i < text.length() && rules.query().contains(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            end = rules.queryEnd().contains(c) ? i : end;
        }
        return end;
    }

    private int runEnd(int from, CodePointSet of) {
        int i = from;
        while (i < text.length() && of.contains(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private boolean isAt(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}
