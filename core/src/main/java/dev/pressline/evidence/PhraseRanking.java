package dev.pressline.evidence;

import dev.pressline.learn.DenseWeights;
import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks the phrases of a text by how well each says what the text is about: one model for key phrases and hashtags.
 *
 * <p>Where a language has no lexicon, only the page's keywords that stand in the text are offered, in their order.
 * Immutable; linear in the text.
 */
public final class PhraseRanking {

    private static final PhraseRanking STANDARD =
            new PhraseRanking(DenseWeights.load(PhraseRanking.class, "phrase.weights.tsv"));

    private final DenseWeights weights;

    private PhraseRanking(DenseWeights weights) {
        this.weights = weights;
    }

    /** The ranking with the weights that ship. */
    public static PhraseRanking standard() {
        return STANDARD;
    }

    /** The same with other weights: for whoever fits them. */
    public static PhraseRanking with(DenseWeights weights) {
        return new PhraseRanking(weights);
    }

    /**
     * A phrase to be weighed.
     *
     * @param key its words in lower case
     * @param written as the text writes it
     * @param person whether it is a person's name
     * @param followed whether people follow it as a tag
     * @param named the share of its uses that have a capital at every word
     * @param again how often it stands in the body
     * @param features what is weighed, by name
     */
    public record Row(
            String key,
            String written,
            boolean person,
            boolean followed,
            double named,
            int again,
            Map<String, Double> features) {}

    /** The phrases of an article and what is weighed of each; none without a lexicon. */
    public static List<Row> rows(Article article) {
        Optional<Cues> cues = Cues.forLanguage(article.language());
        if (cues.isEmpty()) {
            return List.of();
        }
        PhraseCandidates candidates = PhraseCandidates.of(article, cues.get().lexicon());
        PhraseFeatures features = new PhraseFeatures(cues.get().lexicon(), candidates, article);
        Followed followed = new Followed(cues.get().lexicon(), candidates);
        List<Row> rows = new ArrayList<>();
        for (PhraseUse use : candidates.usable()) {
            rows.add(new Row(
                    use.key(),
                    use.written(),
                    candidates.isPerson(use),
                    followed.is(use, features.isKeyword(use)),
                    use.named(),
                    use.inBody(),
                    features.of(use)));
        }
        return rows;
    }

    /** All phrases, best first. */
    public List<Phrase> rank(Article article) {
        if (Cues.forLanguage(article.language()).isEmpty()) {
            return keywords(article);
        }
        return rank(rows(article), article);
    }

    /** As {@link #rank(Article)}, over rows that are there already. */
    public List<Phrase> rank(List<Row> rows, Article article) {
        Sender sender = Sender.of(article);
        List<Phrase> phrases = new ArrayList<>();
        for (Row row : rows) {
            boolean own = sender.is(row);
            phrases.add(new Phrase(
                    row.key(),
                    row.written(),
                    weights.score(row.features()),
                    own,
                    row.person(),
                    own || row.followed(),
                    weights.reasons(row.features())));
        }
        phrases.sort(Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::key));
        return phrases;
    }

    /**
     * The best key phrases, no two of which differ only in number.
     *
     * @param k how many at most
     */
    public List<Phrase> keyPhrases(Article article, int k) {
        return Distinct.phrases(rank(article), k);
    }

    private static List<Phrase> keywords(Article article) {
        String text = (article.title() + "\n" + article.body()).toLowerCase(Locale.ROOT);
        Map<String, Phrase> kept = new LinkedHashMap<>();
        for (String keyword : article.keywords()) {
            String key = keyword.strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && text.contains(key)) {
                double score = 1.0 / (2 + kept.size());
                kept.putIfAbsent(key, new Phrase(key, keyword.strip(), score, false, false, true, List.of("+keyword")));
            }
        }
        return List.copyOf(kept.values());
    }

    /** Who sends an article: its publisher, or the name that opens the headline and comes back in the body. */
    private record Sender(String owner, String title) {

        private static final double MOSTLY = 0.7;

        static Sender of(Article article) {
            return new Sender(
                    article.publisher().map(PhraseCandidates::keyOf).orElse(""),
                    PhraseCandidates.keyOf(article.title()));
        }

        boolean is(Row row) {
            boolean opens = title.startsWith(row.key() + " ") && row.named() > MOSTLY && row.again() > 1;
            return opens || owner.equals(row.key()) || owner.startsWith(row.key() + " ");
        }
    }
}
