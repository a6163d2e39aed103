package dev.pressline.networks;

import dev.pressline.text.EntityKind;
import java.util.Locale;

/**
 * What Bluesky's own clients would make of a place in a text.
 *
 * @param kind what it becomes
 * @param byteStart where it begins in the text's UTF-8 form, its sign included
 * @param byteEnd where it ends there, exclusive
 * @param value a link's address with its scheme, a tag without {@code #}, a cashtag as {@code $ACME}, a handle without
 *     {@code @}
 */
public record Facet(EntityKind kind, int byteStart, int byteEnd, String value) {

    /** The feature's name in {@code app.bsky.richtext.facet}: a cashtag is a tag too. */
    public String type() {
        return switch (kind) {
            case HASHTAG, CASHTAG -> "tag";
            case LINK, MENTION -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
