package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cleans inside the container: menus, other articles, lone headings and what repeats the title go. */
final class Cleaning {

    private static final int LABEL = 80;
    private static final int POINTER = 250;
    private static final int FIELDS = 6;
    private static final int REPEAT = 60;

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
        kept.removeIf(Cleaning::isData);
        kept.removeIf(Cleaning::isPointer);
        kept.removeIf(chunk -> chunk.text.equals(page.baseUri()));
        dropRepeats(kept);
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
        List<Box> articles = page.notable().stream()
                .filter(box -> box.is("article") && box.index < container.endBox)
                .toList();
        List<Box> others = articles.stream()
                .filter(box -> box.index > container.index && !anchor.hasProse(box) && !anchor.hasTitle(box))
                .toList();
        boolean oneOfSeveral = articles.stream().anyMatch(anchor::hasProse);
        if (oneOfSeveral) {
            others.stream().filter(this::isTeaser).forEach(this::drop);
        }
        long chars = others.stream().mapToLong(prose::good).sum();
        boolean announced = articles.stream().anyMatch(box -> anchor.hasTitle(box) && anchor.hasProse(box));
        double most = announced ? .9 : .5;
        if (chars < most * prose.good(container)) {
            others.forEach(this::drop);
        }
    }

    private void drop(Box box) {
        page.chunksOf(box).forEach(chunk -> chunk.dropped = true);
    }

    /** Its heading leads to a page of its own. */
    private boolean isTeaser(Box article) {
        return page.chunksOf(article).stream()
                .filter(chunk -> chunk.image == null)
                .findFirst()
                .filter(chunk -> chunk.isHeading() && chunk.linkDensity() > .9)
                .isPresent();
    }

    /** What a script wrote where a text was meant: quoted keys and values. */
    private static boolean isData(Chunk chunk) {
        int quoted = 0;
        for (int at = chunk.text.indexOf('"'); at >= 0; at = chunk.text.indexOf('"', at + 1)) {
            boolean pair = chunk.text.startsWith("\":", at) || chunk.text.startsWith("\",\"", at);
            quoted += pair ? 1 : 0;
        }
        return quoted >= FIELDS && !isCode(chunk.box);
    }

    /** "Also read: …" and a link: a label that would end an article, in one line with what it points to. */
    private static boolean isPointer(Chunk chunk) {
        int colon = chunk.text.indexOf(':');
        return colon > 0
                && colon < LABEL / 2
                && chunk.text.length() < POINTER
                && chunk.linkDensity() > .5
                && EndHeadings.contains(chunk.text.substring(0, colon));
    }

    private static boolean isCode(Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            if (box.role == TagRole.CODE) {
                return true;
            }
        }
        return false;
    }

    /**
     * A long text that stands again elsewhere, for another width of the screen or as a teaser of itself, is said once;
     * what a writer repeats stands beside the first.
     */
    private static void dropRepeats(List<Chunk> kept) {
        Map<String, Box> seen = new HashMap<>();
        kept.removeIf(chunk -> {
            Box place = chunk.box.parent == null ? chunk.box : chunk.box.parent;
            Box first = chunk.text.length() < REPEAT ? null : seen.putIfAbsent(chunk.text, place);
            return first != null && first != place;
        });
    }

    private static void dropLoneHeadings(List<Chunk> kept) {
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
    }
}
