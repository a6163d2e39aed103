package dev.pressline.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A rod's figures by name, in the order in which they were taken. */
final class Scores {

    private final Map<String, Double> values = new LinkedHashMap<>();

    Scores put(String name, double value) {
        values.put(name, value);
        return this;
    }

    /** Adds to what is there under the name. */
    void add(String name, double value) {
        values.merge(name, value, Double::sum);
    }

    void add(String name, boolean right) {
        add(name, right ? 1 : 0);
    }

    /** Every sum as a share of so many. */
    Scores over(int count) {
        values.replaceAll((name, sum) -> sum / count);
        return this;
    }

    double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    Map<String, Double> values() {
        return values;
    }

    /** {@code F1=0.7812 clean=0.9950}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        values.forEach((name, value) -> line.append(String.format(Locale.ROOT, " %s=%.4f", name, value)));
        return line.toString().strip();
    }
}
