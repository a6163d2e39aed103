package dev.pressline.networks;

import dev.pressline.text.Ascii;
import dev.pressline.text.LinkMatch;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import dev.pressline.text.Tlds;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What twitter-text 3.1.0 does with what its expression finds: {@code Extractor.java} as X has it, {@code extractor.rb}
 * as Mastodon does. Short links of X end with their slug, and a link that is too long for X is none.
 */
final class TwitterTextLinks {

    /** Names that the library's list of 2020-04-01 has and the root zone no longer. */
    static final Tlds RETIRED_TLDS = tlds("tlds-retired.txt");

    /** Names of the root zone that came after it. */
    static final Tlds RECENT_TLDS = tlds("tlds-recent.txt");

    /** The longest link, in chars, its host in punycode and its scheme, if not written, as https. */
    private static final int LONGEST = 4096;

    private static final int UNWRITTEN_SCHEME = "https://".length();
    private static final int LONGEST_LABEL = 63;
    private static final String SHORTENER = "t.co";
    private static final int LONGEST_SLUG = 40;

    private final LinkScanner scanner;
    private final int idnFlags;
    private final boolean queryFollowsSlug;

    /**
     * What differs between its editions.
     *
     * @param idnFlags of {@link IDN#toASCII(String, int)}
     * @param queryFollowsSlug whether a short link may have a query
     */
    TwitterTextLinks(LinkScanner scanner, int idnFlags, boolean queryFollowsSlug) {
        this.scanner = scanner;
        this.idnFlags = idnFlags;
        this.queryFollowsSlug = queryFollowsSlug;
    }

    List<Span> in(CharSequence text) {
        List<LinkMatch> found = scanner.links(text);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Span> links = new ArrayList<>(found.size());
        for (LinkMatch link : found) {
            int end = end(link, text);
            if (end >= 0 && isShortEnough(link, end, text)) {
                links.add(new Span(link.span().start(), end));
            }
        }
        return links;
    }

    /** Where the link ends, or -1 if it is none. */
    private int end(LinkMatch link, CharSequence text) {
        int slash = link.host().end();
        int whole = link.span().end();
        int slug = slash + 1;
        if (!isOfTheWeb(link, text)
                || !SHORTENER.equalsIgnoreCase(link.host().in(text))
                || slug >= whole
                || text.charAt(slash) != '/') {
            return whole;
        }
        int end = slug;
        while (end < whole && XChars.ALPHANUMERIC.contains(text.charAt(end))) {
            end++;
        }
        if (end - slug > LONGEST_SLUG) {
            return -1;
        }
        boolean goesOn = queryFollowsSlug && end < whole && text.charAt(end) == '?';
        return goesOn || end == slug ? whole : end;
    }

    private static boolean isOfTheWeb(LinkMatch link, CharSequence text) {
        return link.hasScheme() && Ascii.startsWith(text, link.span().start(), "http");
    }

    private boolean isShortEnough(LinkMatch link, int end, CharSequence text) {
        int host = asciiLength(link.host(), text);
        int rest = end - link.span().start() - link.host().length();
        return host > 0 && rest + host + (link.hasScheme() ? 0 : UNWRITTEN_SCHEME) <= LONGEST;
    }

    /** How long a host is in punycode, or -1 if that can't be or a label is too long. */
    private int asciiLength(Span host, CharSequence text) {
        int label = host.start();
        for (int i = host.start(); i < host.end(); i++) {
            char c = text.charAt(i);
            if (c > '\u007F') {
                return idnLength(host.in(text));
            }
            label = c == '.' ? i + 1 : label;
            if (i - label >= LONGEST_LABEL) {
                return -1;
            }
        }
        return host.length();
    }

    private int idnLength(String host) {
        try {
            return IDN.toASCII(host, idnFlags).length();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return -1; // a label that is too long, or holds what no name may hold
        }
    }

    private static Tlds tlds(String resource) {
        return Tlds.read(Objects.requireNonNull(TwitterTextLinks.class.getResourceAsStream(resource)));
    }
}
