package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ranks the sentences of an article by what they are worth to a reader: the event, its figures and names, and what the
 * headline promises, against background, history, praise and pleasure.
 *
 * <p>Where a language has no lexicon, place and overlap with the headline decide alone. Immutable; linear in the text.
 */
public final class SentenceRanking {

    private static final DenseWeights WEIGHTS = DenseWeights.load("sentence.weights.tsv");
    private static final int REASONS = 5;
    private static final double NOTABLE = 0.1;

    private final SentenceFeatures features;
    private final Dependence dependence;

    private SentenceRanking(SentenceFeatures features, Dependence dependence) {
        this.features = features;
        this.dependence = dependence;
    }

    /**
     * The ranking for a language.
     *
     * @param bcp47 a language tag; only its language counts
     */
    public static SentenceRanking forLanguage(String bcp47) {
        Dependence dependence = new Dependence(Cues.forLanguage(bcp47).map(Cues::lexicon));
        return new SentenceRanking(new SentenceFeatures(Cues.forLanguage(bcp47), dependence), dependence);
    }

    /**
     * The sentences, best first; of two that are worth the same, the earlier first.
     *
     * @param title the headline, empty where there is none
     * @param deck the line under it, empty where there is none
     * @param sentences in the order of the text
     */
    public List<Ranked> rank(String title, String deck, List<Sentence> sentences) {
        List<Map<String, Double>> all = features.of(title, deck, sentences);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ranked.add(new Ranked(i, WEIGHTS.score(all.get(i)), reasons(all.get(i))));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::index));
        return List.copyOf(ranked);
    }

    /**
     * Whether a sentence can be read without the one before it. {@code "Acme opened a plant."} can; {@code "It opened a
     * plant."}, {@code "However, sales fell."} and {@code "A plant in Ohio."} can not.
     */
    public boolean standsAlone(String sentence) {
        return dependence.standsAlone(sentence);
    }

    private static List<String> reasons(Map<String, Double> features) {
        Map<String, Double> weighed = new HashMap<>();
        features.forEach((name, value) -> weighed.put(name, WEIGHTS.contribution(name, value)));
        return weighed.entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= NOTABLE)
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(entry -> -Math.abs(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(REASONS)
                .map(entry -> String.format(Locale.ROOT, "%s%s", entry.getValue() > 0 ? "+" : "-", entry.getKey()))
                .toList();
    }
}
