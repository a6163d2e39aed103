package dev.pressline.text;

/**
 * A place in a text: UTF-16 indices, half-open. {@code new Span(1, 3).in("abcd")} is {@code "bc"}.
 *
 * @param start index of the first char, at least 0
 * @param end index after the last char, at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span is " + start + ".." + end + ", expected 0 <= start <= end");
        }
    }

    /** The chars in the span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** How many chars (UTF-16 code units) the span holds. */
    public int length() {
        return end - start;
    }

    /** This span, {@code by} chars further on. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** Whether the two share at least one char. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
