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
     * @param choice the box that won, and why
     * @param level how much was left out before
     * @param anchor where the headline and the first prose stand
     * @param chunks in order, never empty where the page has text
     * @param confirmed whether the page's {@code articleBody} changed them
     */
    record Body(Container.Choice choice, Pruning.Level level, Anchor anchor, List<Chunk> chunks, boolean confirmed) {
        Box container() {
            return choice.best().box();
        }

        /** The index of the last chunk. */
        int last() {
            return chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).index;
        }

        private Body agreedWith(Testimony testimony, Page page) {
            List<Chunk> agreed = testimony.agreed(chunks, page.chunks());
            return new Body(choice, level, anchor, agreed, !agreed.equals(chunks));
        }

        int length() {
            return chunks.stream().mapToInt(chunk -> chunk.text.length()).sum();
        }
    }

    static Body of(Page page, String title, Things things) {
        return new BodyReader(page).read(title).agreedWith(Testimony.of(things), page);
    }

    /** One filter less each time that too little is left; the longest reading stands. */
    private Body read(String title) {
        Body best = null;
        for (Pruning.Level level : Pruning.Level.values()) {
            Pruning.apply(page, Anchor.of(page, title), level);
            Anchor anchor = Anchor.of(page, title);
            Container.Choice choice = Container.of(page, anchor);
            List<Chunk> chunks = Cleaning.of(page, choice.best().box(), anchor, title);
            Body body = new Body(choice, level, anchor, chunks, false);
            if (best == null || body.length() > 2 * best.length()) {
                best = body;
            }
            if (best.length() >= TOO_LITTLE) {
                break;
            }
        }
        return best == null || best.chunks().isEmpty() ? everything() : best;
    }

    private Body everything() {
        return new Body(Container.Choice.only(page.root()), Pruning.Level.NOTHING, Anchor.NONE, page.chunks(), false);
    }
}
