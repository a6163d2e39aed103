package dev.pressline.read;

import java.util.Optional;
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

    /**
     * How well a box does.
     *
     * @param good its prose, in characters
     * @param bad its links and labels
     * @param favour what its name counts for, 1 where that says nothing
     * @param value the more the better
     */
    record Score(Box box, long good, long bad, double favour, double value) {}

    /**
     * The box that won.
     *
     * @param before what it was preferred to, the last that had led until then
     */
    record Choice(Score best, Optional<Score> before) {

        /** The whole page, where there is nothing to choose from. */
        static Choice only(Box box) {
            return new Choice(new Score(box, 0, 0, 1, 0), Optional.empty());
        }
    }

    static Choice of(Page page, Anchor anchor) {
        return new Container(page, anchor).best();
    }

    private Choice best() {
        Choice best = Choice.only(page.root());
        double most = Double.NEGATIVE_INFINITY;
        for (Box box : page.boxes()) {
            if (box.dropped || !box.role.isBlock() || prose.good(box) == 0) {
                continue;
            }
            Score score = score(box);
            if (score.value() >= most) {
                boolean first = most == Double.NEGATIVE_INFINITY;
                best = new Choice(score, first ? Optional.empty() : Optional.of(best.best()));
                most = score.value();
            }
        }
        return best;
    }

    private Score score(Box box) {
        long good = prose.good(box);
        long bad = prose.bad(box);
        double favour = favour(box);
        double weight = good > bad ? favour * (anchor.hasProse(box) ? 1.5 : 1) : 1;
        return new Score(box, good, bad, favour, (good - bad) * weight);
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
