package dev.pressline.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A weight for each named feature; the sum, squashed, is a score from 0 to 1. */
final class DenseWeights {

    private static final String BIAS = "(bias)";

    private final Map<String, Double> weights;

    private DenseWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The file of that name beside this class: feature, weight. */
    static DenseWeights load(String name) {
        Map<String, Double> weights = new HashMap<>();
        List<String[]> rows = Lexicon.rows(name);
        rows.forEach(row -> weights.put(row[0], Double.valueOf(row[1])));
        return new DenseWeights(weights);
    }

    double score(Map<String, Double> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += contribution(feature.getKey(), feature.getValue());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double contribution(String feature, double value) {
        return weights.getOrDefault(feature, 0.0) * value;
    }
}
