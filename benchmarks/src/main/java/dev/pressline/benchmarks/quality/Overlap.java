package dev.pressline.benchmarks.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two texts have in common. */
final class Overlap {

    private Overlap() {}

    /** Length of the longest common subsequence. */
    static int inOrder(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String left : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = left.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    /** F1 of runs of n words, each counted as often as both have it. */
    static double f1OfRuns(List<String> said, List<String> wanted, int n) {
        Map<String, Integer> left = runs(said, n);
        Map<String, Integer> right = runs(wanted, n);
        double shared = shared(left, right);
        return harmonic(shared / Math.max(1, sum(left)), shared / Math.max(1, sum(right)));
    }

    /** Runs of n words with how often each is there. */
    static Map<String, Integer> runs(List<String> words, int n) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return runs;
    }

    static Map<String, Integer> bag(Collection<String> words) {
        Map<String, Integer> bag = new HashMap<>();
        words.forEach(word -> bag.merge(word, 1, Integer::sum));
        return bag;
    }

    static int shared(Map<String, Integer> left, Map<String, Integer> right) {
        int shared = 0;
        for (Map.Entry<String, Integer> one : left.entrySet()) {
            shared += Math.min(one.getValue(), right.getOrDefault(one.getKey(), 0));
        }
        return shared;
    }

    static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    static double harmonic(double p, double r) {
        return p > 0 && r > 0 ? 2 * p * r / (p + r) : 0;
    }
}
