package dev.pressline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * Fits a logistic regression whose weights may be held to a sign: what speaks for promotion may not weigh against it.
 * Whole-batch accelerated steps, so that the same rows give the same weights to the byte.
 */
final class LogisticFit {

    private static final int STEPS = 500;
    private static final double LEAST = 0.005;

    private final FeatureTable table;
    private final List<FeatureTable.Row> rows = new ArrayList<>();
    private final double[] labels;
    private final double[] weights;
    private final int[] signs;
    private final double penalty;

    /**
     * @param labels 1 or 0 a row
     * @param weights how much each row counts
     * @param sign of a feature by its name: 1, -1, or 0 where it is free
     */
    LogisticFit(
            FeatureTable table,
            List<Map<String, Double>> rows,
            double[] labels,
            double[] weights,
            ToIntFunction<String> sign,
            double penalty) {
        this.table = table;
        this.labels = labels.clone();
        this.weights = weights.clone();
        this.penalty = penalty;
        rows.forEach(row -> this.rows.add(table.row(row)));
        this.signs = new int[table.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign.applyAsInt(table.name(i));
        }
    }

    /** A fitted model, its last number the bias. */
    record Model(FeatureTable table, double[] scaled) {

        double sum(Map<String, Double> row) {
            return table.row(row).dot(scaled) + scaled[scaled.length - 1];
        }

        /** As they are to be written. */
        Map<String, Double> weights() {
            return new TreeMap<>(table.weights(scaled, LEAST));
        }

        double bias() {
            return scaled[scaled.length - 1];
        }
    }

    /** The model of the rows that are used. */
    Model fit(IntPredicate used) {
        int size = table.size() + 1;
        double[] now = new double[size];
        double[] ahead = new double[size];
        double bound = bound(used) + penalty;
        double momentum = 1;
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(ahead, used);
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] + (i < size - 1 ? penalty * ahead[i] : 0);
                next[i] = allowed(i, ahead[i] - slope / bound);
            }
            double faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int i = 0; i < size; i++) {
                ahead[i] = next[i] + (momentum - 1) / faster * (next[i] - now[i]);
            }
            now = next;
            momentum = faster;
        }
        return new Model(table, now);
    }

    private double allowed(int feature, double weight) {
        boolean forbidden = feature < signs.length && signs[feature] * weight < 0;
        return forbidden ? 0 : weight;
    }

    private double[] gradient(double[] at, IntPredicate used) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < rows.size(); i++) {
            if (used.test(i)) {
                double sum = rows.get(i).dot(at) + at[at.length - 1];
                double factor = weights[i] * (1 / (1 + StrictMath.exp(-sum)) - labels[i]);
                rows.get(i).addTo(gradient, factor);
                gradient[at.length - 1] += factor;
            }
        }
        return gradient;
    }

    /** An upper bound of the curvature: the largest eigenvalue by a few rounds of powers, with a margin. */
    private double bound(IntPredicate used) {
        double[] vector = new double[table.size() + 1];
        Arrays.fill(vector, 1 / Math.sqrt(vector.length));
        double length = 1;
        for (int round = 0; round < 30; round++) {
            double[] next = new double[vector.length];
            for (int i = 0; i < rows.size(); i++) {
                if (used.test(i)) {
                    double dot = rows.get(i).dot(vector) + vector[vector.length - 1];
                    rows.get(i).addTo(next, weights[i] * dot / 4);
                    next[next.length - 1] += weights[i] * dot / 4;
                }
            }
            length = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int i = 0; i < next.length; i++) {
                next[i] /= length;
            }
            vector = next;
        }
        return length * 1.1;
    }
}
