package dev.pressline.read;

/**
 * Drops "Related articles" and what stands under it. Late in the article that is the rest of its section; earlier it is
 * only what comes before the next heading; and never is it a great part of the text.
 */
final class Endings {

    private static final double LATE = .6;
    private static final double MOST = .35;
    private static final double MOST_OF_ONE = .15;
    private static final int FAR = 300;
    private static final int LABEL = 40;
    private static final int TEASER = 250;
    private static final int SOON = 3;

    private final Page page;
    private final Box container;
    private final Prose prose;

    Endings(Page page, Box container, Prose prose) {
        this.page = page;
        this.container = container;
        this.prose = prose;
    }

    void drop() {
        for (Chunk chunk : page.chunksOf(container)) {
            if (!chunk.dropped
                    && chunk.index > container.firstChunk
                    && isLabel(chunk)
                    && EndHeadings.contains(chunk.text)) {
                drop(chunk);
            }
        }
    }

    private static boolean isLabel(Chunk chunk) {
        return chunk.isHeading() || chunk.isBold() || chunk.text.endsWith(":") || chunk.text.length() < LABEL;
    }

    private void drop(Chunk label) {
        boolean late = prose.between(container.firstChunk, label.index) > LATE * prose.good(container);
        int end = late ? sectionEnd(label) : nextHeading(label);
        if (isTooMuch(label, end)) {
            end = nextHeading(label);
        }
        end = beforeText(label, end, late);
        boolean alone = label.linkChars > 0 && !label.isHeading();
        if (alone || isTooMuch(label, end)) {
            end = label.index + 1;
        }
        for (int i = label.index; i < end; i++) {
            page.chunks().get(i).dropped = true;
        }
    }

    /**
     * Where the article goes on before that: a heading that leads nowhere, with prose under it, beside the label; and
     * early in the article any paragraph that is too long for a teaser.
     */
    private int beforeText(Chunk label, int end, boolean late) {
        for (int i = label.index + 1; i < end; i++) {
            Chunk chunk = page.chunks().get(i);
            boolean beside = chunk.box.parent == label.box.parent && i > label.index + 1;
            if (beside && isPlain(chunk) && chunk.isHeading() && hasText(i, end)) {
                return i;
            }
            if (!late && isPlain(chunk) && isText(chunk) && chunk.weight >= TEASER) {
                return i;
            }
        }
        return end;
    }

    /** Whether prose comes soon after a heading. */
    private boolean hasText(int heading, int end) {
        for (int i = heading + 1; i < Math.min(end, heading + 1 + SOON); i++) {
            if (isText(page.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Chunk chunk) {
        return chunk.links.isEmpty();
    }

    private static boolean isText(Chunk chunk) {
        return Prose.isProse(chunk) && chunk.linkDensity() < .3;
    }

    /** A section of its own may go with more than lines that share their box with the article. */
    private boolean isTooMuch(Chunk label, int end) {
        double most = label.box.parent == container ? MOST_OF_ONE : MOST;
        return prose.between(label.index, end) > most * prose.good(container);
    }

    private int nextHeading(Chunk label) {
        int end = sectionEnd(label);
        for (int i = label.index + 1; i < Math.min(end, label.index + FAR); i++) {
            Chunk next = page.chunks().get(i);
            boolean above =
                    label.isHeading() && next.isHeading() && next.box.name().compareTo(label.box.name()) <= 0;
            if (above || (!label.isHeading() && (next.isHeading() || next.linkDensity() < .5))) {
                return i;
            }
        }
        return Math.min(end, label.index + FAR);
    }

    /** The end of the smallest box that holds more than the label. */
    private int sectionEnd(Chunk label) {
        Box box = label.box;
        while (box.parent != null && box != container && box.endChunk <= label.index + 1) {
            box = box.parent;
        }
        return box.endChunk;
    }
}
