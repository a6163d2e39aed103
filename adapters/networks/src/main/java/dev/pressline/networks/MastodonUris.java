package dev.pressline.networks;

import dev.pressline.text.Ascii;
import dev.pressline.text.CodePointSet;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Addresses without a host of the web that Mastodon's server links: {@code xmpp:user@host} and {@code magnet:?…}. They
 * are links, but count in full. Source: mastodon/mastodon, {@code config/initializers/twitter_regex.rb},
 * {@code valid_extended_uri}.
 */
final class MastodonUris {

    private static final String XMPP = "xmpp:";
    private static final String MAGNET = "magnet:";

    private final String text;
    private final LinkScanner.Hosts hosts;

    private MastodonUris(String text) {
        this.text = text;
        this.hosts = MastodonLinks.SCANNER.hosts(text);
    }

    static List<Span> in(CharSequence text) {
        String whole = text.toString();
        return whole.indexOf(':') < 0 ? List.of() : new MastodonUris(whole).find();
    }

    private List<Span> find() {
        List<Span> found = new ArrayList<>();
        int free = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = Math.max(start(XMPP, colon), start(MAGNET, colon));
            if (start >= 0 && (start == 0 || (start > free && mayFollow(start)))) {
                int behind = colon + 1;
                int end = colon - start + 1 == XMPP.length() ? xmppEnd(behind) : queryEnd(behind);
                if (end > behind) {
                    found.add(new Span(start, end));
                    free = end;
                }
            }
        }
        return found;
    }

    private int start(String scheme, int colon) {
        int start = colon + 1 - scheme.length();
        return Ascii.startsWith(text, start, scheme) ? start : -1;
    }

    private boolean mayFollow(int start) {
        return !XChars.NOT_BEFORE_LINK.contains(text.codePointBefore(start));
    }

    /** {@code [//user@host/][user@]host[/resource][?query]} */
    private int xmppEnd(int start) {
        int at = start;
        if (text.startsWith("//", at)) {
            int user = userEnd(at + 2);
            int host = user > at + 2 ? hosts.endAt(user) : -1;
            if (host < 0 || host >= text.length() || text.charAt(host) != '/') {
                return start;
            }
            at = host + 1;
        }
        int end = hosts.endAt(userEnd(at));
        end = end < 0 ? hosts.endAt(at) : end;
        return end < 0 ? start : queryEnd(resourceEnd(end));
    }

    /** The index behind {@code user@}; {@code start} without one. */
    private int userEnd(int start) {
        int end = run(start, MastodonChars.NODE);
        return end > start && end < text.length() && text.charAt(end) == '@' ? end + 1 : start;
    }

    private int resourceEnd(int slash) {
        if (slash >= text.length() || text.charAt(slash) != '/') {
            return slash;
        }
        int end = run(slash + 1, MastodonChars.RESOURCE);
        return end > slash + 1 ? end : slash;
    }

    private int queryEnd(int mark) {
        if (mark >= text.length() || text.charAt(mark) != '?') {
            return mark;
        }
        int end = run(mark + 1, MastodonChars.QUERY);
        while (end > mark + 1 && !MastodonChars.QUERY_END.contains(text.codePointBefore(end))) {
            end--;
        }
        return end > mark + 1 ? end : mark;
    }

    /** Percent-encoded bytes are part of a run of anything. */
    private int run(int from, CodePointSet of) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (of.contains(c)) {
                i += Character.charCount(c);
            } else if (c == '%' && isHex(i + 1) && isHex(i + 2)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isHex(int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 0x80;
    }
}
