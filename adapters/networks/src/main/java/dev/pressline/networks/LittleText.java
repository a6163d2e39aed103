package dev.pressline.networks;

import dev.pressline.model.Segment;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form in which LinkedIn takes a post's commentary. A reserved sign that isn't escaped cuts the post off there, and
 * LinkedIn says 201 all the same: so every one is escaped, in links too. Titles, descriptions and comments are plain
 * text and must not be written so.
 *
 * <p>{@code "Acme (NYSE: ACM)"} becomes {@code "Acme \(NYSE: ACM\)"}; a hashtag that is meant becomes
 * {@code {hashtag|\#|earnings}}. {@link #decode} gives back the very text. Both are linear and never throw for any
 * text.
 *
 * <p>Source: Microsoft Learn, "little text format", version 2026-05.
 */
public final class LittleText {

    private static final String RESERVED = "\\|{}@[]()<>#*_~";
    private static final String TAG_OPENING = "{hashtag|\\#|";

    private LittleText() {}

    /** Text of which nothing is markup. */
    public static String escape(CharSequence text) {
        StringBuilder wire = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), wire);
        return wire.toString();
    }

    /**
     * A hashtag that LinkedIn links.
     *
     * @param name without {@code #}
     */
    public static String hashtag(String name) {
        return TAG_OPENING + escape(name) + "}";
    }

    /** A post's text: tags and mentions that are meant as templates, and nothing of the words as markup. */
    static String encode(List<Segment> segments) {
        return segments.stream().map(LittleText::encode).collect(Collectors.joining());
    }

    private static String encode(Segment segment) {
        if (segment instanceof Segment.Tag tag) {
            return hashtag(tag.name());
        }
        if (segment instanceof Segment.Mention mention && mention.accountId().isPresent()) {
            return "@[" + escape(mention.handle()) + "]("
                    + escape(mention.accountId().get()) + ")";
        }
        return escape(segment.text());
    }

    /** What readers see of a wire form; a sign that should have been escaped stands for itself. */
    public static String decode(String wire) {
        StringBuilder text = new StringBuilder(wire.length());
        boolean inTag = false;
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            if (c == '\\' && i + 1 < wire.length()) {
                text.append(wire.charAt(++i));
            } else if (!inTag && wire.startsWith(TAG_OPENING, i)) {
                inTag = true;
                text.append('#');
                i += TAG_OPENING.length() - 1;
            } else if (inTag && c == '}') {
                inTag = false;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static void escape(CharSequence text, int from, int to, StringBuilder wire) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (RESERVED.indexOf(c) >= 0) {
                wire.append('\\');
            }
            wire.append(c);
        }
    }
}
