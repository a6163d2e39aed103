package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.LinkMatch;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import dev.pressline.text.Tlds;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Links as X finds them. Source: twitter-text 3.1.0, {@code Regex.java} and {@code Extractor.java}. */
final class XLinks {

    /** The longest link that X takes, in chars, its host in punycode and its scheme, if not written, as https. */
    private static final int LONGEST = 4096;

    private static final int UNWRITTEN_SCHEME = "https://".length();
    private static final int LONGEST_LABEL = 63;

    /** X's own short links end with their slug, and a longer slug is none. */
    private static final String SHORTENER = "t.co";

    private static final int LONGEST_SLUG = 40;

    private static final LinkScanner SCANNER = scanner();

    private XLinks() {}

    static List<Span> in(CharSequence text) {
        List<LinkMatch> found = SCANNER.links(text);
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

    private static LinkScanner scanner() {
        CodePointSet label = XChars.ALPHANUMERIC.or(XChars.ACCENTED);
        CodePointSet word = label.or(XChars.CYRILLIC);
        return LinkScanner.builder()
                .schemes("https", "http")
                .notAfter(XChars.ALPHANUMERIC
                        .or(XChars.AT_SIGNS)
                        .or(XChars.HASH_SIGNS)
                        .or(XChars.INVALID)
                        .or(CodePointSet.of("$")))
                .bareHosts(CodePointSet.of("-_./"))
                .labels(label, label.or(CodePointSet.of("-")))
                .subdomainsAlso(CodePointSet.of("_"))
                .anyScriptAfterScheme(anyScript())
                .tlds(tlds(), XChars.ALPHANUMERIC.or(CodePointSet.of("@+-")))
                .punycodeTlds(XChars.ALPHANUMERIC.or(CodePointSet.of("-")))
                .path(word.or(CodePointSet.of("!*';:=+,.$/%#[]-\u2013_~|&@")), word.or(CodePointSet.of("=_#/-+")))
                .query(
                        XChars.ALPHANUMERIC.or(CodePointSet.of("!?*'();:&=+$/%#[]-_.,~|@")),
                        XChars.ALPHANUMERIC.or(CodePointSet.of("-_&=#/")))
                .build();
    }

    /** Neither ASCII punctuation nor space nor of the block General Punctuation. */
    private static CodePointSet anyScript() {
        return CodePointSet.of("-_!\"#$%&'()*+,./:;<=>?@[]^`{|}~\t\n\u000B\f\r \u00A0\u1680\u3000")
                .or(CodePointSet.ranges(0x2000, 0x206F))
                .not();
    }

    private static Tlds tlds() {
        Tlds added = Tlds.read(Objects.requireNonNull(XLinks.class.getResourceAsStream("x-tlds.txt")));
        return Tlds.iana().with(added).withoutPunycode();
    }

    /** Where the link ends, or -1 if it is none. */
    private static int end(LinkMatch link, CharSequence text) {
        int slash = link.host().end();
        int slug = slash + 1;
        if (!link.hasScheme()
                || !SHORTENER.equalsIgnoreCase(link.host().in(text))
                || slug >= link.span().end()
                || text.charAt(slash) != '/') {
            return link.span().end();
        }
        int end = slug;
        while (end < link.span().end() && XChars.ALPHANUMERIC.contains(text.charAt(end))) {
            end++;
        }
        if (end - slug > LONGEST_SLUG) {
            return -1;
        }
        boolean goesOn = end == slug || (end < link.span().end() && text.charAt(end) == '?');
        return goesOn ? link.span().end() : end;
    }

    private static boolean isShortEnough(LinkMatch link, int end, CharSequence text) {
        int host = asciiLength(link.host(), text);
        int rest = end - link.span().start() - link.host().length();
        return host > 0 && rest + host + (link.hasScheme() ? 0 : UNWRITTEN_SCHEME) <= LONGEST;
    }

    /** How long a host is in punycode, or -1 if that can't be or a label is too long. */
    private static int asciiLength(Span host, CharSequence text) {
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

    private static int idnLength(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).length();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return -1; // a label that is too long, or holds what no name may hold
        }
    }
}
