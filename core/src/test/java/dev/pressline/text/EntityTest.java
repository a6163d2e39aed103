package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {

    private static Entity entity(EntityKind kind, int start, int end) {
        return new Entity(kind, new Span(start, end));
    }

    @Test
    void ofPiecesThatOverlapTheFirstStays() {
        Entity link = entity(EntityKind.LINK, 0, 9);
        Entity tag = entity(EntityKind.HASHTAG, 12, 15);
        List<Entity> found = List.of(tag, entity(EntityKind.MENTION, 12, 20), link, entity(EntityKind.HASHTAG, 8, 10));
        assertEquals(List.of(link, tag), Entity.withoutOverlaps(found));
    }

    @Test
    void whatIsInOrderStaysAsItIs() {
        List<Entity> found = List.of(entity(EntityKind.LINK, 0, 9), entity(EntityKind.HASHTAG, 9, 10));
        assertSame(found, Entity.withoutOverlaps(found));
    }
}
