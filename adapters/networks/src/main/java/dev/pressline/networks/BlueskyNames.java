package dev.pressline.networks;

import dev.pressline.text.Ascii;
import dev.pressline.text.CodePointSet;
import dev.pressline.text.Tlds;
import java.util.List;

/** Handles and hosts as Bluesky's detector reads them: ASCII, and top-level domains in lower case alone. */
final class BlueskyNames {

    private static final List<String> SCHEMES = List.of("http://", "https://");
    private static final CodePointSet LETTERS = CodePointSet.ranges("azAZ");
    private static final CodePointSet ALPHANUMERIC = CodePointSet.ranges("azAZ09");
    private static final CodePointSet WORD = ALPHANUMERIC.or(CodePointSet.of("_"));
    private static final CodePointSet HANDLE = ALPHANUMERIC.or(CodePointSet.of(".-"));
    private static final Tlds TLDS = Tlds.iana().withoutPunycode();

    private BlueskyNames() {}

    /** The index behind a handle of a known domain, or of {@code .test}; -1 if there is none. */
    static int handleEnd(String text, int start) {
        int end = run(text, start, HANDLE);
        while (end > start && isWord(text, end - 1) == isWord(text, end)) {
            end--;
        }
        return hasKnownDomain(text, start, end) || isTest(text, start, end) ? end : -1;
    }

    /** The index behind {@code http://} and one char more, or behind labels parted by dots; -1 if neither is there. */
    static int hostEnd(String text, int start) {
        int scheme = schemeEnd(text, start);
        if (scheme > start && scheme < text.length() && !BlueskyChars.SPACES.contains(text.charAt(scheme))) {
            return scheme;
        }
        if (start >= text.length() || !LETTERS.contains(text.charAt(start))) {
            return -1;
        }
        int end = run(text, start, ALPHANUMERIC);
        boolean isDotted = false;
        while (end < text.length() && text.charAt(end) == '.' && run(text, end + 1, ALPHANUMERIC) > end + 1) {
            end = run(text, end + 1, ALPHANUMERIC);
            isDotted = true;
        }
        return isDotted ? end : -1;
    }

    /** Whatever begins with {@code http} is one, and {@code HTTP://} isn't. */
    static boolean isLink(String text, int start, int host) {
        return text.startsWith("http", start) || (schemeEnd(text, start) == start && hasKnownDomain(text, start, host));
    }

    private static int schemeEnd(String text, int start) {
        for (String scheme : SCHEMES) {
            if (Ascii.startsWith(text, start, scheme)) {
                return start + scheme.length();
            }
        }
        return start;
    }

    private static boolean hasKnownDomain(String text, int start, int end) {
        int name = end;
        while (name > start && text.charAt(name - 1) != '.') {
            name--;
        }
        return name > start && isLower(text, name, end) && TLDS.contains(text, name, end);
    }

    private static boolean isTest(String text, int start, int end) {
        String test = ".test";
        return end - start >= test.length() && text.startsWith(test, end - test.length());
    }

    private static boolean isLower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text, int index) {
        return index < text.length() && WORD.contains(text.charAt(index));
    }

    private static int run(String text, int from, CodePointSet of) {
        int i = from;
        while (i < text.length() && of.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
