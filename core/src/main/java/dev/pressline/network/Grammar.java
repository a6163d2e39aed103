package dev.pressline.network;

import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.List;

/**
 * How a network finds links, hashtags, mentions and cashtags in a text. Linear in the text; never throws for any text.
 */
@FunctionalInterface
public interface Grammar {

    /** What the network would link, by start, without overlaps. */
    List<Entity> entities(CharSequence text);

    /** The links alone. */
    default List<Span> links(CharSequence text) {
        return entities(text).stream()
                .filter(entity -> entity.kind() == EntityKind.LINK)
                .map(Entity::span)
                .toList();
    }

    /** A network that links nothing. */
    static Grammar none() {
        return text -> List.of();
    }
}
