package dev.pressline.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is weighed of one sentence, by name, in the order in which it was found; what is nought is left out. */
final class FeatureValues {

    private final Map<String, Double> all = new LinkedHashMap<>();

    void put(String name, double value) {
        if (value != 0) {
            all.put(name, value);
        }
    }

    Map<String, Double> all() {
        return all;
    }
}
