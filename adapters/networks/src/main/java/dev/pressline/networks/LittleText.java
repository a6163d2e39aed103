package dev.pressline.networks;

import dev.pressline.model.Segment;
import dev.pressline.network.Encoder;
import dev.pressline.text.Span;
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

    /** Both directions, for posts. */
    static Encoder encoder() {
        return new Encoder() {
            @Override
            public String encode(List<Segment> segments) {
                return LittleText.encode(segments);
            }

            @Override
            public String decode(String wire) {
                return LittleText.decode(wire);
            }
        };
    }

    /**
     * What readers see of a wire form, an account by its name behind {@code @}; a sign that should have been escaped
     * stands for itself.
     */
    public static String decode(String wire) {
        StringBuilder text = new StringBuilder(wire.length());
        int at = 0;
        for (Span mention : BracketMentions.in(wire, true)) {
            if (mention.start() < at || isEscaped(wire, mention.start())) {
                continue;
            }
            unescape(wire.substring(at, mention.start()), text);
            text.append('@');
            unescape(wire.substring(mention.start() + 2, wire.indexOf(']', mention.start())), text);
            at = mention.end();
        }
        unescape(wire.substring(at), text);
        return text.toString();
    }

    private static boolean isEscaped(String wire, int sign) {
        int start = sign;
        while (start > 0 && wire.charAt(start - 1) == '\\') {
            start--;
        }
        return (sign - start) % 2 == 1;
    }

    private static void unescape(String wire, StringBuilder text) {
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
