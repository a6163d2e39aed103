package dev.pressline.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of a human summary some sentences say: overlap of n-grams, no stemming. */
final class Rouge {

    private Rouge() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static double f1(List<String> said, List<String> wanted, int n) {
        Map<String, Integer> left = grams(said, n);
        Map<String, Integer> right = grams(wanted, n);
        int shared = 0;
        for (Map.Entry<String, Integer> gram : left.entrySet()) {
            shared += Math.min(gram.getValue(), right.getOrDefault(gram.getKey(), 0));
        }
        int all = sum(left) + sum(right);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** The sentences that together say most of it, chosen one after the other while each adds something. */
    static List<Integer> best(List<String> sentences, List<String> wanted, int most) {
        List<Integer> chosen = new ArrayList<>();
        List<String> said = new ArrayList<>();
        double best = 0;
        while (chosen.size() < most) {
            int next = -1;
            for (int i = 0; i < sentences.size(); i++) {
                if (!chosen.contains(i)) {
                    List<String> more = new ArrayList<>(said);
                    more.addAll(words(sentences.get(i)));
                    double both = f1(more, wanted, 1) + f1(more, wanted, 2);
                    if (both > best) {
                        best = both;
                        next = i;
                    }
                }
            }
            if (next < 0) {
                break;
            }
            chosen.add(next);
            said.addAll(words(sentences.get(next)));
        }
        return chosen;
    }

    private static Map<String, Integer> grams(List<String> words, int n) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return grams;
    }

    private static int sum(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
