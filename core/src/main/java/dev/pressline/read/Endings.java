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
        boolean alone = label.linkChars > 0 && !label.isHeading();
        if (alone || isTooMuch(label, end)) {
            end = label.index + 1;
        }
        for (int i = label.index; i < end; i++) {
            page.chunks().get(i).dropped = true;
        }
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
