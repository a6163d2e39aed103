package dev.pressline.text;

/**
 * A link as it stands in a text.
 *
 * @param span the whole of it
 * @param host the host in it; it begins where {@code span} does if and only if no scheme is written
 */
public record LinkMatch(Span span, Span host) {

    /** Whether the link begins with a scheme, as {@code https://} is one. */
    public boolean hasScheme() {
        return host.start() > span.start();
    }
}
