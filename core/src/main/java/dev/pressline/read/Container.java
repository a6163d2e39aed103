package dev.pressline.read;

import java.util.Set;

/** Finds the box that holds the article: as much prose as can be had for as little else. */
final class Container {

    private static final Set<String> NEVER = Set.of("p", "li", "tr", "td", "dd", "dt", "ul", "ol", "a", "span");

    private final Page page;
    private final Prose prose;
    private final Anchor anchor;

    private Container(Page page, Anchor anchor) {
        this.page = page;
        this.anchor = anchor;
        this.prose = new Prose(page.chunks());
    }

    static Box of(Page page, Anchor anchor) {
        return new Container(page, anchor).best();
    }

    private Box best() {
        Box best = page.root();
        double most = Double.NEGATIVE_INFINITY;
        for (Box box : page.boxes()) {
            if (box.dropped || !box.role.isBlock() || prose.good(box) == 0) {
                continue;
            }
            double score = score(box);
            if (score >= most) {
                most = score;
                best = box;
            }
        }
        return best;
    }

    private double score(Box box) {
        double score = prose.good(box) - prose.bad(box);
        if (score <= 0) {
            return score;
        }
        return score * favour(box) * (anchor.hasProse(box) ? 1.5 : 1);
    }

    private static double favour(Box box) {
        if (box.itemprop.equals("articlebody") || box.has(Marks.BODY)) {
            return 1.3;
        }
        if (NEVER.contains(box.name())) {
            return .5;
        }
        return box.is("article") ? 1.2 : box.is("main") ? 1.1 : 1;
    }
}
