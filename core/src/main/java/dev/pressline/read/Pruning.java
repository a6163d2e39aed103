package dev.pressline.read;

import java.util.List;
import java.util.Set;

/** Drops what is around the article, unless most of the text would go with it. */
final class Pruning {

    /** How much is dropped: from everything that is named so to nothing but what nobody sees. */
    enum Level {
        FULL,
        TAGS_ONLY,
        NOTHING
    }

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "dialog", "search");
    private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

    private static final int UNDER = 3;

    private static final int CERTAIN = Marks.COMMENTS | Marks.CONSENT | Marks.HIDDEN;
    private static final int NAMED = Marks.NAV
            | Marks.SHARE
            | Marks.RELATED
            | Marks.SIDE
            | Marks.AD
            | Marks.FORM
            | Marks.META
            | Marks.CAPTION
            | Marks.FOOTER;

    private final Page page;
    private final Prose prose;
    private final long total;
    private final Level level;
    private final Anchor anchor;
    private final int[] bodies;

    private Pruning(Page page, Anchor anchor, Level level) {
        this.anchor = anchor;
        this.page = page;
        this.level = level;
        page.chunks().forEach(chunk -> chunk.dropped = false);
        this.prose = new Prose(page.chunks());
        this.total = Math.max(1, prose.good(page.root()));
        this.bodies = new int[page.boxes().size() + 1];
        for (Box box : page.boxes()) {
            bodies[box.index + 1] = bodies[box.index] + (box.has(Marks.BODY) ? 1 : 0);
        }
    }

    /** "Teaser" is also what systems call the article's own first paragraph: prose without links under the headline. */
    private boolean isLead(Box box) {
        int after = box.firstChunk - anchor.title();
        boolean under = anchor.title() >= 0 && after > 0 && after <= UNDER && box.endChunk - box.firstChunk <= UNDER;
        return under
                && box.has(Marks.RELATED)
                && prose.good(box) > 0
                && page.chunksOf(box).stream().allMatch(chunk -> chunk.links.isEmpty());
    }

    /** Whether something in it is named as the text itself. */
    private boolean holdsBody(Box box) {
        return bodies[box.endBox] > bodies[box.index];
    }

    static void apply(Page page, Anchor anchor, Level level) {
        new Pruning(page, anchor, level).mark();
    }

    private void mark() {
        for (Box box : page.boxes()) {
            box.dropped = (box.parent != null && box.parent.dropped) || goes(box);
        }
        for (Chunk chunk : page.chunks()) {
            chunk.dropped = chunk.box.dropped;
        }
    }

    private boolean goes(Box box) {
        if (level == Level.NOTHING || (!box.role.isBlock() && box.role != TagRole.INLINE)) {
            return false;
        }
        double share = (double) prose.good(box) / total;
        if (TAGS.contains(box.name()) || box.has(Marks.ROLE)) {
            return share < (anchored(box) ? .3 : .6);
        }
        if (level == Level.TAGS_ONLY || NEVER.contains(box.name())) {
            return false;
        }
        if (box.has(CERTAIN)) {
            return share < .9;
        }
        if (box.has(NAMED) && !box.has(Marks.BODY) && !(anchored(box) && holdsBody(box)) && !isLead(box)) {
            return share < (anchored(box) ? .2 : anchor.isKnown() ? .8 : .6);
        }
        return box.is("form") && share < (anchored(box) ? .2 : .5);
    }

    /** Whether the article begins there, as far as the headline tells. */
    private boolean anchored(Box box) {
        return anchor.isKnown() ? anchor.hasProse(box) : prose.good(box) > total / 4;
    }

    /** Whether a box lies in what is named as the surroundings of an article. */
    static boolean isAround(Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            boolean named = box.has(NAMED) && !box.has(Marks.BODY) && !NEVER.contains(box.name());
            if (named || TAGS.contains(box.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box lies in a menu. */
    static boolean isMenu(Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            if (box.is("nav") || (box.has(Marks.NAV) && !NEVER.contains(box.name()))) {
                return true;
            }
        }
        return false;
    }

    /** The chunks that are left of a box, in order. */
    static List<Chunk> kept(Page page, Box box) {
        return page.chunksOf(box).stream().filter(chunk -> !chunk.dropped).toList();
    }
}
