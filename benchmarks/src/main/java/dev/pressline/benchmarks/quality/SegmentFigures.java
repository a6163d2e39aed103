package dev.pressline.benchmarks.quality;

import java.util.List;

/** Passages that belong to an article and passages that do not, counted over a whole set. */
final class SegmentFigures {

    private int found;
    private int missed;
    private int wrong;

    void add(List<String> wanted, List<String> unwanted, String body) {
        String line = Wording.oneLine(body);
        int here = count(wanted, line);
        found += here;
        missed += wanted.size() - here;
        wrong += count(unwanted, line);
    }

    private static int count(List<String> segments, String line) {
        return (int) segments.stream()
                .filter(segment -> line.contains(Wording.oneLine(segment)))
                .count();
    }

    boolean any() {
        return found + missed + wrong > 0;
    }

    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + missed + wrong);
    }
}
