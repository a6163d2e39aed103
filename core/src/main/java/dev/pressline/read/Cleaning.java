package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;

/** Cleans inside the container: menus, teasers, lone headings and what repeats the title go. */
final class Cleaning {

    private final Page page;
    private final Box container;
    private final String title;

    private Cleaning(Page page, Box container, String title) {
        this.page = page;
        this.container = container;
        this.title = Texts.key(title);
    }

    static List<Chunk> of(Page page, Box container, String title) {
        return new Cleaning(page, container, title).run();
    }

    private List<Chunk> run() {
        List<Chunk> kept = new ArrayList<>(Pruning.kept(page, container));
        kept.removeIf(this::isMenu);
        kept.removeIf(chunk -> !title.isEmpty() && Texts.key(chunk.text).equals(title));
        dropLoneHeadings(kept);
        return kept;
    }

    private boolean isMenu(Chunk chunk) {
        if (chunk.image != null || chunk.linkDensity() < .6) {
            return false;
        }
        return chunk.box.role != TagRole.PARAGRAPH || chunk.text.length() < 80;
    }

    private static void dropLoneHeadings(List<Chunk> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
    }
}
