package dev.pressline.read;

import java.util.List;

/**
 * Where the article must be: its headline on the page, and the first prose after it.
 *
 * @param title index of the chunk that is the headline, or -1
 * @param prose index of the first chunk of prose after it, or -1
 */
record Anchor(int title, int prose) {

    static final Anchor NONE = new Anchor(-1, -1);

    static Anchor of(Page page, String title) {
        int at = titleChunk(page.chunks(), Texts.key(title));
        return at < 0 ? NONE : new Anchor(at, firstProse(page.chunks(), at));
    }

    /** A main heading that says the title, else any other chunk that does. */
    private static int titleChunk(List<Chunk> chunks, String key) {
        int found = -1;
        for (int i = 0; i < chunks.size() && !key.isEmpty(); i++) {
            Chunk chunk = chunks.get(i);
            boolean same = chunk.text.length() >= key.length()
                    && chunk.text.length() < 2 * key.length() + 40
                    && Texts.key(chunk.text).equals(key);
            if (same && chunk.box.is("h1")) {
                return i;
            }
            if (same && (found < 0 || (chunk.isHeading() && !chunks.get(found).isHeading()))) {
                found = i;
            }
        }
        return found;
    }

    private static int firstProse(List<Chunk> chunks, int from) {
        for (int i = from + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (!chunk.dropped && Prose.isProse(chunk) && !Pruning.isAround(chunk.box)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasTitle(Box box) {
        return title >= box.firstChunk && title < box.endChunk;
    }

    boolean hasProse(Box box) {
        return prose >= box.firstChunk && prose < box.endChunk;
    }

    boolean isKnown() {
        return prose >= 0;
    }
}
