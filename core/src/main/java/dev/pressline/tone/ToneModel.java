package dev.pressline.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Weighs the features of a message: a sum, squashed to 0..1. The weights are a list anyone can read. */
final class ToneModel {

    private static final String BIAS = "(bias)";

    private final Map<String, Double> weights;

    private ToneModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights in a file beside this class: feature, weight. */
    static ToneModel load(String name) {
        try (InputStream in = ToneModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("weights " + name + " are not on the class path");
            }
            Map<String, Double> weights = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> weights.put(row[0], Double.valueOf(row[1])));
            return new ToneModel(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 (news) to 1 (promotion); .5 is where a flag is right in nine of ten cases. */
    double promo(Map<String, Double> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
