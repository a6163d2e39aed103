package dev.pressline.networks;

import dev.pressline.text.CharacterUnit;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import dev.pressline.text.TextUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The length of a text as Mastodon's server counts it: grapheme clusters, after spaces at both ends are gone, links
 * with a scheme are 23 long and remote mentions have lost their host. {@code "Hello @alice@example.social"} is 12,
 * {@code "example.com"} 11, {@code "http://a.io"} 23.
 *
 * <p>Source: mastodon/mastodon, {@code app/validators/status_length_validator.rb}; {@code strip!} in
 * {@code app/models/status.rb}.
 */
public final class MastodonUnit implements TextUnit {

    private final String placeholder;

    /**
     * The unit of an instance.
     *
     * @param linkLength what a link counts, {@code characters_reserved_per_url} of the instance, at least 1; 23 for all
     *     that is known
     */
    public MastodonUnit(int linkLength) {
        if (linkLength < 1) {
            throw new IllegalArgumentException("linkLength is " + linkLength + ", expected at least 1");
        }
        this.placeholder = "x".repeat(linkLength);
    }

    @Override
    public String id() {
        return "mastodon";
    }

    @Override
    public int count(CharSequence text, int start, int end) {
        return CharacterUnit.GRAPHEMES.count(countable(text.subSequence(start, end)));
    }

    /** The length of a status with a content warning, whose links count in full. Both count against one limit. */
    public int count(CharSequence warning, CharSequence text) {
        return CharacterUnit.GRAPHEMES.count(
                stripped(warning).toString().concat(countable(text).toString()));
    }

    /** The text whose clusters are counted; the text itself where nothing in it counts otherwise. */
    CharSequence countable(CharSequence text) {
        CharSequence stripped = stripped(text);
        List<Entity> found = new ArrayList<>();
        MastodonLinks.in(stripped).forEach(span -> found.add(new Entity(EntityKind.LINK, span)));
        MastodonMentions.in(stripped).forEach(span -> found.add(new Entity(EntityKind.MENTION, span)));
        return found.isEmpty() ? withoutBlank(stripped) : rewritten(stripped, Entity.withoutOverlaps(found));
    }

    private CharSequence rewritten(CharSequence text, List<Entity> entities) {
        StringBuilder countable = new StringBuilder(text.length());
        int written = 0;
        for (Entity entity : entities) {
            Span span = entity.span();
            countable.append(text, written, span.start());
            if (entity.kind() == EntityKind.LINK) {
                countable.append(placeholder);
            } else {
                countable.append(text, span.start(), MastodonMentions.localEnd(text, span));
            }
            written = span.end();
        }
        return countable.append(text, written, text.length());
    }

    /** Nothing but spaces, of whatever kind, is nothing. */
    private static CharSequence withoutBlank(CharSequence text) {
        return text.chars().allMatch(MastodonChars.SPACES::contains) ? "" : text;
    }

    /** As Ruby strips: ASCII spaces and NUL. */
    private static CharSequence stripped(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isStripped(text.charAt(start))) {
            start++;
        }
        while (end > start && isStripped(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end);
    }

    private static boolean isStripped(char c) {
        return c == ' ' || c == '\0' || (c >= '\t' && c <= '\r');
    }
}
