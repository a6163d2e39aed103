package dev.pressline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of text that a network would link.
 *
 * @param kind what it would become
 * @param span where it stands, the sign ({@code #}, {@code @}, {@code $}) included
 */
public record Entity(EntityKind kind, Span span) {

    /**
     * What is left where pieces overlap: the one that begins first, of two that begin together the one found first.
     *
     * @param found in any order
     * @return by start; {@code found} itself if nothing overlaps and all is in order
     */
    public static List<Entity> withoutOverlaps(List<Entity> found) {
        if (isInOrder(found)) {
            return found;
        }
        List<Entity> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(entity -> entity.span().start()));
        List<Entity> kept = new ArrayList<>(sorted.size());
        int free = 0;
        for (Entity entity : sorted) {
            if (entity.span().start() >= free) {
                kept.add(entity);
                free = entity.span().end();
            }
        }
        return kept;
    }

    private static boolean isInOrder(List<Entity> found) {
        int free = 0;
        for (Entity entity : found) {
            if (entity.span().start() < free) {
                return false;
            }
            free = entity.span().end();
        }
        return true;
    }
}
