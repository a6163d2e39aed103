package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.benchmarks.RankingFit.Group;
import dev.pressline.evidence.HashtagCandidates;
import dev.pressline.evidence.Phrase;
import dev.pressline.evidence.PhraseRanking;
import dev.pressline.evidence.PhraseRanking.Row;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Fits the weights that rank phrases, and prints how well they do on texts that they were not fitted on: press releases
 * with the hashtags that a reader chose, and companies' posts with the words that their authors had tagged. How to run
 * it: docs/renewing-data.md.
 */
public final class PhraseTrainer {

    private static final int OFFERED = 5;
    private static final double PENALTY_OF_RELEASES = 5;
    private static final double PENALTY_OF_POSTS = 15;
    private static final int FEWEST_IN_RELEASES = 8;
    private static final int FEWEST_IN_POSTS = 4;

    private final List<Text> texts = new ArrayList<>();

    private PhraseTrainer() {}

    private record Text(int fold, boolean post, Article article, List<Row> rows, Set<String> tags) {

        boolean isRight(String tag) {
            return tags.contains(folded(tag));
        }
    }

    /** Arguments: the data folder, the file of weights to write. */
    public static void main(String[] args) throws IOException {
        PhraseTrainer trainer = new PhraseTrainer();
        DataSets data = new DataSets(Path.of(args[0]));
        trainer.readReleases(data);
        trainer.readPosts(data);
        RankingFit releases = new RankingFit(trainer.groups(false), PENALTY_OF_RELEASES, FEWEST_IN_RELEASES);
        RankingFit posts = new RankingFit(trainer.groups(true), PENALTY_OF_POSTS, FEWEST_IN_POSTS);
        System.out.println("releases, out of fold: " + trainer.figures(releases, false));
        System.out.println("posts (3a), out of fold: " + trainer.figures(posts, true));
        Map<String, Double> weights = releases.ofAll();
        weights.putAll(posts.ofAll());
        WeightFile.write(
                Path.of(args[1]),
                List.of(
                        "Weights over dense features of a phrase: feature, weight. Fitted by PhraseTrainer so that the phrases that a",
                        "reader chose as hashtags come first, on 130 annotated press releases and, for features of a post, on 725 posts of",
                        "companies with the tags of their authors (NOTICE says whose). No feature is a topic's word."),
                weights);
    }

    private void readReleases(DataSets data) throws IOException {
        Map<String, Article> releases = data.releases();
        for (JsonNode row : data.rows("wire/gold.jsonl")) {
            Article article = Objects.requireNonNull(releases.get(DataSets.id(row)));
            add(row, false, article, DataSets.texts(row.path("hashtags")));
        }
    }

    private void readPosts(DataSets data) throws IOException {
        for (JsonNode row : data.rows("hashtags/tags.dev.jsonl")) {
            var article = Article.builder("")
                    .language("en")
                    .publisher(row.path("author").asText(""))
                    .blocks(List.of(Block.Paragraph.of(row.get("text").asText())));
            add(row, true, article.build(), DataSets.texts(row.get("gold")));
        }
    }

    private void add(JsonNode row, boolean post, Article article, List<String> gold) {
        Set<String> tags = new HashSet<>();
        gold.forEach(tag -> tags.add(folded(tag)));
        if (!tags.isEmpty()) {
            texts.add(new Text(DataSets.fold(DataSets.id(row)), post, article, PhraseRanking.rows(article), tags));
        }
    }

    private static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A post and a release have no feature in common, so each is fitted for itself. */
    private List<Group> groups(boolean posts) {
        List<Group> groups = new ArrayList<>();
        for (Text text : texts) {
            if (text.post() == posts) {
                double[] right = text.rows().stream()
                        .mapToDouble(row -> text.isRight(row.written()) ? 1 : 0)
                        .toArray();
                List<Map<String, Double>> features =
                        text.rows().stream().map(Row::features).toList();
                groups.add(new Group(text.fold(), 1, true, features, right));
            }
        }
        return groups;
    }

    private Figures figures(RankingFit fit, boolean posts) {
        Figures figures = new Figures();
        for (int fold = 0; fold < DataSets.folds(); fold++) {
            PhraseRanking ranking = PhraseRanking.with(fit.without(fold));
            for (Text text : texts) {
                if (text.fold() == fold && text.post() == posts) {
                    List<Phrase> ranked = ranking.rank(text.rows(), text.article());
                    measure(figures, text, HashtagCandidates.choose(ranked, text.article(), 10));
                }
            }
        }
        return figures;
    }

    private static void measure(Figures figures, Text text, List<Phrase> tags) {
        int k = text.tags().size();
        figures.count();
        figures.add("P@1", tags.stream().limit(1).anyMatch(tag -> text.isRight(tag.tag())));
        figures.add(
                "F1@k",
                tags.stream().limit(k).filter(tag -> text.isRight(tag.tag())).count() / (double) k);
        figures.add("among 5", tags.stream().limit(OFFERED).anyMatch(tag -> text.isRight(tag.tag())));
        figures.add("possible", text.rows().stream().anyMatch(row -> text.isRight(row.written())));
    }
}
