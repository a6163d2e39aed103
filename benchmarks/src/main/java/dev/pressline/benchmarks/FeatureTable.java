package dev.pressline.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Named features as rows of numbers: a column a feature that enough rows have, each divided by its spread so that one
 * penalty fits all.
 */
final class FeatureTable {

    private final String[] names;
    private final double[] spreads;
    private final Map<String, Integer> columns = new HashMap<>();

    private FeatureTable(String[] names, double[] spreads) {
        this.names = names;
        this.spreads = spreads;
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
    }

    /** @param fewest how many rows must have a feature for it to count */
    static FeatureTable of(List<Map<String, Double>> rows, int fewest) {
        return of(rows, name -> fewest, name -> true);
    }

    /**
     * @param fewest as above, by name
     * @param spread whether a feature of that name is divided by its spread; rare words are not, for it would blow them
     *     up
     */
    static FeatureTable of(List<Map<String, Double>> rows, ToIntFunction<String> fewest, Predicate<String> spread) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Map<String, Double> row : rows) {
            row.forEach((name, value) -> {
                double[] sum = sums.computeIfAbsent(name, its -> new double[3]);
                sum[0] += value == 0 ? 0 : 1;
                sum[1] += value;
                sum[2] += value * value;
            });
        }
        sums.entrySet().removeIf(sum -> sum.getValue()[0] < fewest.applyAsInt(sum.getKey()));
        String[] names = sums.keySet().toArray(String[]::new);
        double[] spreads = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            double[] sum = sums.get(names[i]);
            double mean = sum[1] / rows.size();
            double deviation = Math.sqrt(Math.max(0, sum[2] / rows.size() - mean * mean)) + 1e-9;
            spreads[i] = spread.test(names[i]) ? deviation : 1;
        }
        return new FeatureTable(names, spreads);
    }

    int size() {
        return names.length;
    }

    String name(int column) {
        return names[column];
    }

    /** A row's features that are not 0: columns, and values divided by their spreads. */
    record Row(int[] columns, double[] values) {

        double dot(double[] weights) {
            double sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += weights[columns[i]] * values[i];
            }
            return sum;
        }

        void addTo(double[] gradient, double factor) {
            for (int i = 0; i < columns.length; i++) {
                gradient[columns[i]] += factor * values[i];
            }
        }
    }

    Row row(Map<String, Double> features) {
        int[] its = new int[features.size()];
        double[] values = new double[features.size()];
        int size = 0;
        for (Map.Entry<String, Double> feature : new TreeMap<>(features).entrySet()) {
            Integer column = columns.get(feature.getKey());
            if (column != null && feature.getValue() != 0) {
                its[size] = column;
                values[size++] = feature.getValue() / spreads[column];
            }
        }
        return new Row(java.util.Arrays.copyOf(its, size), java.util.Arrays.copyOf(values, size));
    }

    /** Weights of rows as they come, without those that hardly move a sum. */
    Map<String, Double> weights(double[] scaled, double least) {
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (Math.abs(scaled[i]) >= least) {
                weights.put(names[i], scaled[i] / spreads[i]);
            }
        }
        return weights;
    }
}
