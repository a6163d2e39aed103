package dev.pressline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where places in a text are in its UTF-8 form. A lone surrogate takes 3 bytes, as U+FFFD that encoders write for it.
 */
public final class Utf8Offsets {

    private Utf8Offsets() {}

    /**
     * The byte offsets of spans, in one pass: of {@code 2..3} in {@code "é #"} they are {@code 3..4}.
     *
     * @param spans by start, without overlaps, within the text; none splits a surrogate pair
     */
    public static List<Span> of(CharSequence text, List<Span> spans) {
        List<Span> bytes = new ArrayList<>(spans.size());
        int at = 0;
        int offset = 0;
        for (Span span : spans) {
            int start = offset + length(text, at, span.start());
            offset = start + length(text, span.start(), span.end());
            at = span.end();
            bytes.add(new Span(start, offset));
        }
        return bytes;
    }

    private static int length(CharSequence text, int start, int end) {
        int bytes = 0;
        int i = start;
        while (i < end) {
            int c = Character.codePointAt(text, i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
            i += Character.charCount(c);
        }
        return bytes;
    }
}
