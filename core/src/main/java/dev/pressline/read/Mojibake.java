package dev.pressline.read;

/**
 * Mends a page that was turned into UTF-8 twice: {@code "itâ\u0080\u0099s"} becomes {@code "it’s"}. Control characters
 * of the C1 block are in no text, so where they follow a letter as the second byte of a sequence would, nothing else
 * was meant; then the page's other sequences, {@code "Ã©"} for "é", are mended with it.
 */
final class Mojibake {

    private static final String SIGN = "\u00E2\u0080";
    private static final int ENOUGH = 2;

    private Mojibake() {}

    static String mend(String html) {
        if (html.indexOf(SIGN.charAt(1)) < 0) {
            return html; // one character is sooner looked for than two, and this one is in hardly any page
        }
        int first = html.indexOf(SIGN);
        return first < 0 || signs(html, first) < ENOUGH ? html : mended(html);
    }

    private static int signs(String html, int first) {
        int signs = 0;
        for (int at = first; at >= 0 && signs < ENOUGH; at = html.indexOf(SIGN, at + 1)) {
            signs += length(html, at) > 0 ? 1 : 0;
        }
        return signs;
    }

    private static String mended(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int length = length(html, at);
            if (length > 0) {
                out.appendCodePoint(codePoint(html, at, length));
                at += length;
            } else {
                out.append(html.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    /** How many chars from there on are the bytes of one sequence of UTF-8, 0 where they are none. */
    private static int length(String html, int at) {
        char c = html.charAt(at);
        int length = c >= 0xC2 && c <= 0xDF ? 2 : c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= html.length() || html.charAt(i) < 0x80 || html.charAt(i) > 0xBF) {
                return 0;
            }
        }
        return length > 0 && Character.isDefined(codePoint(html, at, length)) ? length : 0;
    }

    private static int codePoint(String html, int at, int length) {
        int codePoint = html.charAt(at) & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            codePoint = codePoint << 6 | (html.charAt(i) & 0x3F);
        }
        return codePoint;
    }
}
