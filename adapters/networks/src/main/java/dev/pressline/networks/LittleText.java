package dev.pressline.networks;

import dev.pressline.text.Span;
import java.util.List;

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

    /**
     * Text in which some hashtags are meant.
     *
     * @param tags where they stand, each with its {@code #}, in order and without overlaps
     */
    public static String encode(CharSequence text, List<Span> tags) {
        StringBuilder wire = new StringBuilder(text.length() + 16);
        int written = 0;
        for (Span tag : tags) {
            escape(text, written, tag.start(), wire);
            wire.append(hashtag(text.subSequence(tag.start() + 1, tag.end()).toString()));
            written = tag.end();
        }
        escape(text, written, text.length(), wire);
        return wire.toString();
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
