package dev.pressline.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bodies by runs of four words. Each page counts the same, however long: precision and recall are means over pages, F1
 * is of those means; a page with an empty body has no precision, so {@link #pageF1} stands beside it.
 */
final class BodyFigures {

    private static final int RUN = 4;

    private final List<Page> pages = new ArrayList<>();

    private record Page(int both, int surplus, int missed) {

        double f1() {
            int all = both + surplus + missed;
            return all == 0 ? 1 : 2.0 * both / (2.0 * both + surplus + missed);
        }
    }

    void add(String truth, String got) {
        Map<String, Integer> wanted = runs(truth);
        Map<String, Integer> ours = runs(got);
        int both = Overlap.shared(wanted, ours);
        pages.add(new Page(both, Overlap.sum(ours) - both, Overlap.sum(wanted) - both));
    }

    /** A text of fewer words is one run. */
    private static Map<String, Integer> runs(String text) {
        List<String> words = Wording.runs(text);
        return Overlap.runs(words, Math.min(RUN, Math.max(1, words.size())));
    }

    int pages() {
        return pages.size();
    }

    double f1() {
        double precision = pages.stream()
                .filter(page -> page.both() + page.surplus() > 0)
                .mapToDouble(page -> page.both() / (double) (page.both() + page.surplus()))
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(page -> page.both() + page.missed() > 0)
                .mapToDouble(page -> page.both() / (double) (page.both() + page.missed()))
                .average()
                .orElse(0);
        return Overlap.harmonic(precision, recall);
    }

    double pageF1() {
        return pages.stream().mapToDouble(Page::f1).average().orElse(0);
    }
}
