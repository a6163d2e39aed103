package dev.pressline.read;

import java.util.List;

/** Chooses the chunks that are the article. */
final class BodyReader {

    private static final int TOO_LITTLE = 250;

    private final Page page;

    private BodyReader(Page page) {
        this.page = page;
    }

    /**
     * The article's chunks.
     *
     * @param container the box that won
     * @param anchor where the headline and the first prose stand
     * @param chunks in order, never empty where the page has text
     */
    record Body(Box container, Anchor anchor, List<Chunk> chunks) {
        /** The index of the last chunk. */
        int last() {
            return chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).index;
        }

        int length() {
            return chunks.stream().mapToInt(chunk -> chunk.text.length()).sum();
        }
    }

    static Body of(Page page, String title) {
        return new BodyReader(page).read(title);
    }

    /** One filter less each time that too little is left; the longest reading stands. */
    private Body read(String title) {
        Body best = null;
        for (Pruning.Level level : Pruning.Level.values()) {
            Pruning.apply(page, Anchor.of(page, title), level);
            Anchor anchor = Anchor.of(page, title);
            Box container = Container.of(page, anchor);
            Body body = new Body(container, anchor, Cleaning.of(page, container, anchor, title));
            if (best == null || body.length() > 2 * best.length()) {
                best = body;
            }
            if (best.length() >= TOO_LITTLE) {
                break;
            }
        }
        return best == null || best.chunks().isEmpty() ? new Body(page.root(), Anchor.NONE, page.chunks()) : best;
    }
}
