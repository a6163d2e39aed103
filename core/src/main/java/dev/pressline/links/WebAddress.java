package dev.pressline.links;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address on the web, taken apart by positions: nothing is decoded, so nothing is lost. Only http and https, and
 * only what every browser reads alike: no user name, no backslash, no blank or invisible sign. {@code java.net.URI}
 * refuses what real pages hold ({@code |}, {@code [}, letters beyond ASCII), so it is not asked.
 */
final class WebAddress {

    /** Longer addresses break in some network or browser. */
    static final int MAX_LENGTH = 2_048;

    private static final int MAX_HOST = 253;
    private static final int MAX_PORT = 5;
    private static final String FORBIDDEN = "<>\"`\\";

    private final String text;
    private final String host;
    private final int query;
    private final int fragment;

    private WebAddress(String text, String host, int authorityEnd) {
        this.text = text;
        this.host = host;
        int hash = text.indexOf('#', authorityEnd);
        this.fragment = hash < 0 ? text.length() : hash;
        int mark = text.indexOf('?', authorityEnd);
        this.query = mark < 0 || mark > fragment ? fragment : mark;
    }

    /** Takes an address apart; empty for anything that is none. */
    static Optional<WebAddress> of(String text) {
        int start = authorityStart(text);
        if (start < 0 || text.length() > MAX_LENGTH || !isPlain(text)) {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int authorityEnd = end;
        return host(text.substring(start, end)).map(host -> new WebAddress(text, host, authorityEnd));
    }

    private static int authorityStart(String text) {
        for (String scheme : List.of("https://", "http://")) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(WebAddress::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(codePoint) < 0;
        };
    }

    /** The host of an authority, as people write it; empty where there is a user, a bad port or no name. */
    private static Optional<String> host(String authority) {
        int colon = authority.indexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        String name = colon < 0 ? authority : authority.substring(0, colon);
        boolean goodPort = port.length() <= MAX_PORT && port.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean goodName = !name.isEmpty()
                && name.length() <= MAX_HOST
                && !name.startsWith(".")
                && !name.contains("..")
                && name.codePoints().allMatch(WebAddress::isOfName);
        return goodPort && goodName ? Optional.of(normal(name)) : Optional.empty();
    }

    private static boolean isOfName(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || "-._".indexOf(codePoint) >= 0;
    }

    /**
     * A host by which two spellings of one name are the same: {@code XN--BCHER-KVA.example.} is {@code bücher.example}.
     */
    private static String normal(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String name = IDN.toUnicode(lower).toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** In lower case, punycode read. */
    String host() {
        return host;
    }

    /** Whether the host is {@code other}, or lies under it. */
    boolean isUnder(String other) {
        String above = normal(other.strip());
        return !above.isEmpty() && (host.equals(above) || host.endsWith("." + above));
    }

    /** What stands between question mark and fragment, split at ampersands: {@code a=1}, {@code b}. */
    List<String> parameters() {
        return query == fragment
                ? List.of()
                : Stream.of(text.substring(query + 1, fragment).split("&", -1))
                        .filter(piece -> !piece.isEmpty())
                        .toList();
    }

    /** The address with more parameters after those that it has; all else stays to the letter. */
    String with(List<String> more) {
        if (more.isEmpty()) {
            return text;
        }
        String before = text.substring(0, fragment);
        boolean open = before.endsWith("&") || query == fragment - 1;
        String joint = query == fragment ? "?" : open ? "" : "&";
        return before + joint + String.join("&", more) + text.substring(fragment);
    }
}
