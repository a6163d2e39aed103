package dev.pressline.evidence;

import dev.pressline.learn.DenseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks the sentences of an article by what they are worth to a reader: the event, its figures and names, and what the
 * headline promises, against background, history, praise and pleasure. What says again what a better sentence said is
 * worth half.
 *
 * <p>Where a language has no lexicon, place alone decides: the first sentence first. Immutable; linear in the text.
 */
public final class SentenceRanking {

    private static final DenseWeights WEIGHTS = DenseWeights.load(SentenceRanking.class, "sentence.weights.tsv");
    private static final double SAID_BEFORE = 0.7;
    private static final double WORTH_TWICE = 0.5;

    /** Repetition matters among what may be said; further down nothing is. */
    private static final int COMPARED = 8;

    private final Optional<Cues> cues;
    private final DenseWeights weights;
    private final Dependence dependence;

    private SentenceRanking(Optional<Cues> cues, DenseWeights weights) {
        this.cues = cues;
        this.weights = weights;
        this.dependence = new Dependence(cues.map(Cues::lexicon));
    }

    /**
     * The ranking for a language.
     *
     * @param bcp47 a language tag; only its language counts
     */
    public static SentenceRanking forLanguage(String bcp47) {
        return new SentenceRanking(Cues.forLanguage(bcp47), WEIGHTS);
    }

    /** The same with other weights: for whoever fits them. */
    public SentenceRanking with(DenseWeights other) {
        return new SentenceRanking(cues, other);
    }

    /**
     * The sentences, best first; of two that are worth the same, the earlier first.
     *
     * @param title the headline, empty where there is none
     * @param deck the line under it, empty where there is none
     * @param sentences in the order of the text
     */
    public List<Ranked> rank(String title, String deck, List<Sentence> sentences) {
        List<Ranked> ranked = cues.isPresent() ? rank(features(title, deck, sentences), sentences) : byPlace(sentences);
        return List.copyOf(ranked);
    }

    /** What is weighed of each sentence, by names that an editor understands. */
    public List<Map<String, Double>> features(String title, String deck, List<Sentence> sentences) {
        return new SentenceFeatures(cues, dependence).of(title, deck, sentences);
    }

    /**
     * Whether a sentence can be read without the one before it. {@code "Acme opened a plant."} can; {@code "It opened a
     * plant."}, {@code "However, sales fell."} and {@code "A plant in Ohio."} can not.
     */
    public boolean standsAlone(String sentence) {
        return dependence.standsAlone(sentence);
    }

    /** As {@link #rank(String, String, List)}, of some sentences over features that are there already. */
    public List<Ranked> rank(List<Map<String, Double>> all, List<Sentence> sentences) {
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ranked.add(new Ranked(i, weights.score(all.get(i)), weights.reasons(all.get(i))));
        }
        ranked.sort(BEST_FIRST);
        lowerRepetitions(ranked, sentences);
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::index);

    private static void lowerRepetitions(List<Ranked> ranked, List<Sentence> sentences) {
        List<Set<String>> said = new ArrayList<>();
        for (int i = 0; i < Math.min(COMPARED, ranked.size()); i++) {
            Ranked one = ranked.get(i);
            Set<String> words = SentenceFeatures.content(
                    Tokens.of(sentences.get(one.index()).text()));
            if (said.stream().anyMatch(before -> repeats(words, before))) {
                List<String> reasons = new ArrayList<>(one.reasons());
                reasons.add("-said before");
                ranked.set(i, new Ranked(one.index(), one.score() * WORTH_TWICE, reasons));
            } else {
                said.add(words);
            }
        }
    }

    private static boolean repeats(Set<String> words, Set<String> before) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(before);
        return !words.isEmpty() && shared.size() >= SAID_BEFORE * words.size();
    }

    private static List<Ranked> byPlace(List<Sentence> sentences) {
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ranked.add(new Ranked(i, 1.0 / (2 + i), List.of("+position")));
        }
        return ranked;
    }
}
