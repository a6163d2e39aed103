package dev.pressline.evidence;

import dev.pressline.evidence.Together.Weighed;
import dev.pressline.learn.DenseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Ranks the sentences of an article by what they are worth to a reader: the event, its figures and names, and what the
 * headline promises, against background, history, praise and pleasure. What says again what a better sentence said is
 * worth less.
 *
 * <p>Where a language has no lexicon, place alone decides: the first sentence first. Immutable; linear in the text.
 */
public final class SentenceRanking {

    private static final DenseWeights WEIGHTS = DenseWeights.load(SentenceRanking.class, "sentence.weights.tsv");
    private static final double WORTH_NOTHING = 7;
    private static final int BARE = 40;

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
        return rank(title, deck, sentences, index -> true);
    }

    /**
     * As {@link #rank(String, String, List)}, of the sentences that may be said; the others are there for what they
     * tell about these.
     */
    public List<Ranked> rank(String title, String deck, List<Sentence> sentences, IntPredicate sayable) {
        List<Integer> said = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sayable.test(i)) {
                said.add(i);
            }
        }
        if (cues.isEmpty()) {
            return byPlace(said);
        }
        List<Tokens> tokens = tokens(sentences);
        Topics topics = Topics.of(tokens, cues.map(Cues::lexicon));
        List<Map<String, Double>> all =
                new SentenceFeatures(cues, dependence).of(title, deck, sentences, tokens, topics);
        return rank(all, sentences, said, new Together(tokens, topics, isUntitled(all)));
    }

    /** What is weighed of each sentence, by names that an editor understands. */
    public List<Map<String, Double>> features(String title, String deck, List<Sentence> sentences) {
        List<Tokens> tokens = tokens(sentences);
        return new SentenceFeatures(cues, dependence)
                .of(title, deck, sentences, tokens, Topics.of(tokens, cues.map(Cues::lexicon)));
    }

    /**
     * Whether a sentence can be read without the one before it. {@code "Acme opened a plant."} can; {@code "It opened a
     * plant."}, {@code "However, sales fell."} and {@code "A plant in Ohio."} can not.
     */
    public boolean standsAlone(String sentence) {
        return dependence.standsAlone(sentence);
    }

    /**
     * What a sentence means by a noun alone: {@code project} in {@code "The project will open in May."}, which can be
     * read behind a headline that says which project. Empty for a sentence that stands alone, and for one that leans by
     * anything else.
     */
    public Optional<String> meant(String sentence) {
        return dependence.meant(sentence);
    }

    /**
     * As {@link #rank(String, String, List)}, over features that are there already.
     *
     * @param all the features of every sentence
     * @param of which sentences to rank
     */
    public List<Ranked> rank(List<Map<String, Double>> all, List<Sentence> sentences, List<Integer> of) {
        List<Tokens> tokens = tokens(sentences);
        Topics topics = Topics.of(tokens, cues.map(Cues::lexicon));
        return rank(all, sentences, of, new Together(tokens, topics, isUntitled(all)));
    }

    private List<Ranked> rank(
            List<Map<String, Double>> all, List<Sentence> sentences, List<Integer> of, Together together) {
        List<Weighed> weighed = new ArrayList<>();
        for (int index : of) {
            boolean bare = isBareQuestion(sentences.get(index).text());
            weighed.add(new Weighed(index, weights.sum(all.get(index)) - (bare ? WORTH_NOTHING : 0), false));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::sum).reversed().thenComparingInt(Weighed::index));
        return together.order(weighed).stream()
                .map(one -> ranked(one, all.get(one.index())))
                .toList();
    }

    private static List<Tokens> tokens(List<Sentence> sentences) {
        return sentences.stream().map(one -> Tokens.of(one.text())).toList();
    }

    private static boolean isUntitled(List<Map<String, Double>> all) {
        return !all.isEmpty() && SentenceFeatures.isUntitled(all.get(0));
    }

    private Ranked ranked(Weighed one, Map<String, Double> features) {
        List<String> reasons = new ArrayList<>(weights.reasons(features));
        if (one.said()) {
            reasons.add("-said before");
        }
        return new Ranked(one.index(), 1 / (1 + Math.exp(-one.sum())), reasons);
    }

    /** {@code Why wait?} tells nothing, wherever it stands. */
    private static boolean isBareQuestion(String sentence) {
        return sentence.length() < BARE && sentence.endsWith("?");
    }

    private static List<Ranked> byPlace(List<Integer> indices) {
        List<Ranked> ranked = new ArrayList<>();
        for (int index : indices) {
            ranked.add(new Ranked(index, 1.0 / (2 + index), List.of("+position")));
        }
        return ranked;
    }
}
