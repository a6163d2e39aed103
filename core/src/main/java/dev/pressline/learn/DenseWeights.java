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
 * a feature, a tab, its weight, and where known a tab and what the feature usually is; {@code #} opens a remark.
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
    private final Map<String, Double> usual;

    private DenseWeights(Map<String, Double> weights, Map<String, Double> usual) {
        this.weights = Map.copyOf(weights);
        this.usual = Map.copyOf(usual);
    }

    /** A model of these weights. */
    public static DenseWeights of(Map<String, Double> weights) {
        return new DenseWeights(weights, Map.of());
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
        Map<String, Double> usual = new HashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] row = line.split("\t", -1);
            if (row.length < 2) {
                throw new IllegalStateException(name + ": \"" + line + "\" is no feature and weight");
            }
            weights.put(row[0], Double.valueOf(row[1]));
            if (row.length > 2) {
                usual.put(row[0], Double.valueOf(row[2]));
            }
        });
        return new DenseWeights(weights, usual);
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

    /**
     * What moved the sum most from what is usual, with the direction in front: {@code +figure}, {@code -pleasure};
     * {@code +little saying} where the feature is below its usual value; five at most.
     */
    public List<String> reasons(Map<String, Double> features) {
        Map<String, Double> moved = new HashMap<>();
        features.forEach((name, value) -> {
            double over = value - usual.getOrDefault(name, 0.0);
            moved.put((over < 0 ? "little " : "") + name, weights.getOrDefault(name, 0.0) * over);
        });
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
