package dev.pressline.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Means over texts, by the name of the measure. */
final class Figures {

    private final Map<String, Double> sums = new TreeMap<>();
    private int texts;

    /** One more text. */
    void count() {
        texts++;
    }

    void add(String measure, double value) {
        sums.merge(measure, value, Double::sum);
    }

    void add(String measure, boolean right) {
        add(measure, right ? 1 : 0);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("n=" + texts);
        sums.forEach((measure, sum) -> line.append(String.format(Locale.ROOT, " %s=%.3f", measure, sum / texts)));
        return line.toString();
    }
}
