package dev.pressline.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of a post. Posts are segments, not strings, so that nothing in a page can pass for a link, a tag or a
 * placeholder, and links, tags and facets move together.
 */
public sealed interface Segment {

    /** What readers see. */
    String text();

    /** Words that stay words, whatever signs they hold. */
    record Words(String text) implements Segment {}

    /**
     * A link in the text, its place kept for a shortener.
     *
     * @param id unique in the variant: {@code link-1}
     * @param url what stands there: the long link while nobody shortens it, then the short one
     * @param reserved the length kept free for it, in the unit of the post's tightest limit
     * @param original the long link, once another stands in its place; empty while nobody filled the slot
     */
    record LinkSlot(String id, String url, int reserved, Optional<String> original) implements Segment {

        /** A slot that nobody filled yet. */
        public LinkSlot(String id, String url, int reserved) {
            this(id, url, reserved, Optional.empty());
        }

        /** Whether a link was given for it, be it the long one. */
        public boolean isFilled() {
            return original.isPresent();
        }

        /** This slot with a link in it, in place of the long one or of a link given before. */
        public LinkSlot filled(String link) {
            return new LinkSlot(id, link, reserved, Optional.of(original.orElse(url)));
        }

        @Override
        public String text() {
            return url;
        }
    }

    /** A hashtag that is meant, {@code name} without {@code #}. */
    record Tag(String name) implements Segment {
        @Override
        public String text() {
            return "#" + name;
        }
    }

    /** A ticker that is meant to be linked, {@code symbol} without {@code $}. */
    record Cashtag(String symbol) implements Segment {
        @Override
        public String text() {
            return "$" + symbol;
        }
    }

    /** An account that is meant to be told, {@code handle} without {@code @}; the id is the network's own. */
    record Mention(String handle, Optional<String> accountId) implements Segment {
        @Override
        public String text() {
            return "@" + handle;
        }
    }

    /** One line break, or two for a blank line. */
    record Break(int lines) implements Segment {
        public Break {
            if (lines < 1 || lines > 2) {
                throw new IllegalArgumentException("lines is " + lines + ", expected 1 or 2");
            }
        }

        @Override
        public String text() {
            return "\n".repeat(lines);
        }
    }

    /** What readers see of several segments. */
    static String textOf(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    /**
     * Several segments with their slots shown: {@code Read it: {link-1}}. Braces and backslashes of the words are
     * escaped by a backslash, so {@code {link-1}} in a page becomes {@code \{link-1\}} and is never taken for a slot.
     */
    static String templateOf(List<Segment> segments) {
        StringBuilder template = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof LinkSlot slot) {
                template.append('{').append(slot.id()).append('}');
            } else {
                appendEscaped(segment.text(), template);
            }
        }
        return template.toString();
    }

    private static void appendEscaped(String text, StringBuilder template) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
    }
}
