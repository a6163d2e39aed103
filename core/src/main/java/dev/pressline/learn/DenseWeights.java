package dev.pressline.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A weight for each named feature; the sum, squashed, is a score from 0 to 1. The file is a list that anyone can read:
 * a feature, a tab, its weight; {@code #} opens a remark.
 *
 * <p>With weights {@code figure 2} and {@code (bias) -1}, {@code score(Map.of("figure", 1.0))} is 0.731: e/(1+e).
 * Immutable; a feature without a weight counts nothing.
 */
public final class DenseWeights {

    /** The name of what is added whatever the features. */
    public static final String BIAS = "(bias)";

    /** What moves a sum by less than this is no reason. */
    private static final double NOTABLE = 0.1;

    private static final int REASONS = 5;

    private final Map<String, Double> weights;

    private DenseWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** A model of these weights. */
    public static DenseWeights of(Map<String, Double> weights) {
        return new DenseWeights(weights);
    }

    /**
     * The weights in a resource.
     *
     * @param beside the class that it stands beside
     * @param name the file's name
     * @throws IllegalStateException if it is not there, or a line is no feature and weight
     */
    public static DenseWeights load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("weights " + name + " are not on the class path");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DenseWeights parse(Stream<String> lines, String name) {
        Map<String, Double> weights = new HashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException(name + ": \"" + line + "\" is no feature and weight");
            }
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        });
        return new DenseWeights(weights);
    }

    /** The weighted sum, the bias included; for ranking, where only the order counts. */
    public double sum(Map<String, Double> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += contribution(feature.getKey(), feature.getValue());
        }
        return sum;
    }

    /** 0 to 1. */
    public double score(Map<String, Double> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** What moved the sum most, with the direction in front: {@code +figure}, {@code -pleasure}; five at most. */
    public List<String> reasons(Map<String, Double> features) {
        Map<String, Double> moved = new HashMap<>();
        features.forEach((name, value) -> moved.put(name, contribution(name, value)));
        return moved.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= NOTABLE)
                .sorted(Map.Entry.<String, Double>comparingByValue((a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(REASONS)
                .map(entry -> (entry.getValue() > 0 ? "+" : "-") + entry.getKey())
                .collect(Collectors.toList());
    }

    private double contribution(String feature, double value) {
        return value == 0 ? 0 : weights.getOrDefault(feature, 0.0) * value;
    }
}
