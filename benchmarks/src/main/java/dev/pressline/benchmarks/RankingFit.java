package dev.pressline.benchmarks;

import dev.pressline.learn.DenseWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Fits weights so that in each group the right ones come first: the likelihood of a softmax within the group, with a
 * penalty on large weights, by whole-batch steps, so that the same rows give the same weights to the byte.
 */
final class RankingFit {

    private static final int STEPS = 600;
    private static final double STEP = 0.03;
    private static final double MOMENTUM = 0.9;
    private static final double SECOND = 0.999;
    private static final double LEAST = 0.01;

    /**
     * Things of which some are right.
     *
     * @param fold which of the folds it is held out in
     * @param weight how much it counts
     * @param all whether all right ones are to come first, or any one of them
     */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, never compared
    record Group(int fold, double weight, boolean all, List<Map<String, Double>> rows, double[] right) {}

    private final List<Group> groups;
    private final double penalty;
    private final FeatureTable table;
    private final List<FeatureTable.Row[]> rows = new ArrayList<>();

    RankingFit(List<Group> groups, double penalty, int fewest) {
        this.groups = groups;
        this.penalty = penalty;
        this.table = FeatureTable.of(
                groups.stream().flatMap(group -> group.rows().stream()).toList(), fewest);
        groups.forEach(group -> rows.add(group.rows().stream().map(table::row).toArray(FeatureTable.Row[]::new)));
    }

    /** The weights of all groups but those of a fold. */
    DenseWeights without(int fold) {
        return DenseWeights.of(weights(used -> used != fold));
    }

    /** The weights of all groups. */
    Map<String, Double> ofAll() {
        return weights(used -> true);
    }

    private Map<String, Double> weights(IntPredicate folds) {
        int size = table.size();
        double[] weights = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, folds);
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] + penalty * weights[i];
                first[i] = MOMENTUM * first[i] + (1 - MOMENTUM) * slope;
                second[i] = SECOND * second[i] + (1 - SECOND) * slope * slope;
                double mean = first[i] / (1 - StrictMath.pow(MOMENTUM, step));
                double spread = Math.sqrt(second[i] / (1 - StrictMath.pow(SECOND, step)));
                weights[i] -= STEP * mean / (spread + 1e-8);
            }
        }
        return table.weights(weights, LEAST);
    }

    private double[] gradient(double[] weights, IntPredicate folds) {
        double[] gradient = new double[table.size()];
        for (int g = 0; g < groups.size(); g++) {
            if (folds.test(groups.get(g).fold())) {
                add(groups.get(g), rows.get(g), weights, gradient);
            }
        }
        return gradient;
    }

    private static void add(Group group, FeatureTable.Row[] its, double[] weights, double[] gradient) {
        double[] chances = new double[its.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < its.length; i++) {
            chances[i] = its[i].dot(weights);
            most = Math.max(most, chances[i]);
        }
        double sum = 0;
        double right = 0;
        for (int i = 0; i < its.length; i++) {
            chances[i] = StrictMath.exp(chances[i] - most);
            sum += chances[i];
            right += group.all() ? group.right()[i] : chances[i] * group.right()[i];
        }
        if (right <= 0) {
            return;
        }
        for (int i = 0; i < its.length; i++) {
            double wanted = (group.all() ? 1 : chances[i]) * group.right()[i] / right;
            its[i].addTo(gradient, group.weight() * (chances[i] / sum - wanted));
        }
    }
}
