package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;

/** Cleans inside the container: menus, other articles, lone headings and what repeats the title go. */
final class Cleaning {

    private static final int LABEL = 80;

    private final Page page;
    private final Box container;
    private final Anchor anchor;
    private final String title;
    private final Prose prose;

    private Cleaning(Page page, Box container, Anchor anchor, String title) {
        this.page = page;
        this.container = container;
        this.anchor = anchor;
        this.title = Texts.key(title);
        this.prose = new Prose(page.chunks());
    }

    static List<Chunk> of(Page page, Box container, Anchor anchor, String title) {
        return new Cleaning(page, container, anchor, title).run();
    }

    private List<Chunk> run() {
        dropOtherArticles();
        new Endings(page, container, prose).drop();
        MenuChunks menus = new MenuChunks(page, container);
        List<Chunk> kept = new ArrayList<>(Pruning.kept(page, container));
        kept.removeIf(menus::isMenu);
        kept.removeIf(this::repeatsTitle);
        dropLoneHeadings(kept);
        return kept;
    }

    private boolean repeatsTitle(Chunk chunk) {
        return !title.isEmpty()
                && chunk.text.length() >= title.length()
                && chunk.text.length() < 2 * title.length() + LABEL
                && Texts.key(chunk.text).equals(title);
    }

    /** Articles within the article that are not the one which the headline announces are teasers. */
    private void dropOtherArticles() {
        if (!anchor.hasProse(container)) {
            return;
        }
        List<Box> others = page.boxes().subList(container.index + 1, container.endBox).stream()
                .filter(box -> box.is("article") && !anchor.hasProse(box) && !anchor.hasTitle(box))
                .toList();
        long chars = others.stream().mapToLong(prose::good).sum();
        double most = isAnnounced() ? .9 : .5;
        if (chars < most * prose.good(container)) {
            others.forEach(box -> page.chunksOf(box).forEach(chunk -> chunk.dropped = true));
        }
    }

    /** Whether one article holds both the headline and the first prose. */
    private boolean isAnnounced() {
        return page.boxes().subList(0, container.endBox).stream()
                .anyMatch(box -> box.is("article") && anchor.hasTitle(box) && anchor.hasProse(box));
    }

    private static void dropLoneHeadings(List<Chunk> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
    }
}
