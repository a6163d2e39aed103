package dev.pressline.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges chunks that are links by their place: between sentences they are content, at an edge they are a menu. */
final class MenuChunks {

    private static final double DENSE = .6;
    private static final int SENTENCE = 80;

    private static final int MOST_STEPS = 2_000_000;

    private final Map<Box, Boolean> known = new HashMap<>();
    private int steps;
    private final Page page;
    private final Box container;

    MenuChunks(Page page, Box container) {
        this.page = page;
        this.container = container;
    }

    boolean isMenu(Chunk chunk) {
        if (chunk.image != null || chunk.linkDensity() < DENSE || ContactText.isContact(chunk.text)) {
            return false;
        }
        if (chunk.isHeading()) {
            return !chunk.links.isEmpty() && !isAmongProse(chunk.box);
        }
        Box list = chunk.box.nearest(TagRole.LIST, container);
        Box table = chunk.box.nearest(TagRole.TABLE, container);
        if (list != null || table != null) {
            return !isAmongProse(outermost(list == null ? table : list));
        }
        return chunk.box.role != TagRole.PARAGRAPH || isInLink(chunk.box) || isShort(chunk);
    }

    /** A block within a link is a card that leads elsewhere. */
    private boolean isInLink(Box inner) {
        return inner.nearest(TagRole.LINK, container) != null;
    }

    private boolean isShort(Chunk chunk) {
        return chunk.text.length() < SENTENCE && !(Prose.endsAsSentence(chunk.text) && isAmongProse(chunk.box));
    }

    private Box outermost(@Nullable Box inner) {
        Box found = container;
        for (Box box = inner; box != null && box != container; box = box.parent) {
            if (box.role == TagRole.LIST || box.role == TagRole.TABLE) {
                found = box;
            }
        }
        return found;
    }

    /** Whether prose stands before and after the box, beside it in the same parent. A list asks once, not per item. */
    private boolean isAmongProse(Box box) {
        Boolean before = known.get(box);
        if (before == null) {
            before = looksAmongProse(box);
            known.put(box, before);
        }
        return before;
    }

    private boolean looksAmongProse(Box box) {
        Box parent = box.parent;
        return parent != null
                && hasProse(parent, parent.firstChunk, box.firstChunk)
                && hasProse(parent, box.endChunk, parent.endChunk);
    }

    private boolean hasProse(Box parent, int from, int to) {
        for (int i = from; i < to; i++) {
            Chunk chunk = page.chunks().get(i);
            if (steps++ > MOST_STEPS) {
                return false;
            }
            Box beside = chunk.box == parent ? parent : chunk.box.parent;
            if (!chunk.dropped && beside == parent && Prose.isProse(chunk)) {
                return true;
            }
        }
        return false;
    }
}
