package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.benchmarks.RankingFit.Group;
import dev.pressline.condense.Condenser;
import dev.pressline.evidence.Ranked;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.learn.DenseWeights;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fits the weights that rank sentences, and prints how well they do on texts that they were not fitted on: press
 * releases with their annotated news sentence, news texts with the sentences of the main event, and news texts with
 * human highlights. How to run it: docs/renewing-data.md.
 */
public final class SentenceTrainer {

    private static final SentenceRanking RANKING = SentenceRanking.forLanguage("en");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final double WEIGHT_OF_NEWS = 1;
    private static final double WEIGHT_OF_HIGHLIGHTS = 4;
    private static final double PENALTY = 10;
    private static final int LONG_WORD = 4;
    private static final int HIGHLIGHTS = 3;

    private final List<Text> texts = new ArrayList<>();
    private final DataSets data;

    private SentenceTrainer(DataSets data) {
        this.data = data;
    }

    private enum Kind {
        RELEASE,
        NEWS,
        HIGHLIGHTS
    }

    /** A text with its right sentences; {@code usable} are those that may be said. */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers, never compared
    private record Text(
            Kind kind,
            int fold,
            String title,
            String deck,
            List<Sentence> sentences,
            List<Map<String, Double>> features,
            double[] right,
            List<String> highlights) {}

    /** Arguments: the data folder, the file of weights to write. */
    public static void main(String[] args) throws IOException {
        SentenceTrainer trainer = new SentenceTrainer(new DataSets(Path.of(args[0])));
        trainer.readReleases();
        trainer.readNews();
        trainer.readHighlights();
        RankingFit fit = new RankingFit(trainer.groups(), PENALTY, 20);
        trainer.report(fit);
        Map<String, Double> weights = fit.ofAll();
        weights.put(DenseWeights.BIAS, -trainer.medianOfRight(DenseWeights.of(weights)));
        WeightFile.write(
                Path.of(args[1]),
                List.of(
                        "Weights over dense features of a sentence: feature, weight; no feature is a word. Fitted by SentenceTrainer so",
                        "that the sentence that carries the news comes first, on 644 annotated press releases and 1,197 news texts. The",
                        "bias puts half of the sentences that carry the news above .5."),
                weights);
    }

    private void readReleases() throws IOException {
        Map<String, JsonNode> annotations = data.annotations();
        for (Map.Entry<String, Article> release : data.releases().entrySet()) {
            Set<String> wanted = longWords(Objects.requireNonNull(annotations.get(release.getKey()))
                    .path("news")
                    .asText(""));
            if (!wanted.isEmpty()) {
                add(release.getKey(), release.getValue(), wanted);
            }
        }
    }

    private void add(String id, Article article, Set<String> wanted) {
        List<Sentence> sentences = new ArrayList<>();
        List<Boolean> sayable = new ArrayList<>();
        for (Statement statement : Condenser.standard().condense(article).statements()) {
            int block = Math.max(0, statement.block());
            boolean quoted = statement.block() >= 0 && article.blocks().get(block) instanceof Block.Quotation;
            sentences.add(new Sentence(statement.text(), block, quoted));
            sayable.add(statement.news() > 0);
        }
        String deck = article.deck().orElse("");
        List<Map<String, Double>> features = RANKING.features(article.title(), deck, sentences);
        List<Sentence> kept = new ArrayList<>();
        List<Map<String, Double>> keptFeatures = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sayable.get(i)) {
                kept.add(sentences.get(i));
                keptFeatures.add(features.get(i));
            }
        }
        double[] right = kept.stream()
                .mapToDouble(sentence -> holdsHalf(longWords(sentence.text()), wanted) ? 1 : 0)
                .toArray();
        texts.add(
                new Text(Kind.RELEASE, DataSets.fold(id), article.title(), deck, kept, keptFeatures, right, List.of()));
    }

    private static boolean holdsHalf(Set<String> words, Set<String> wanted) {
        return wanted.stream().filter(words::contains).count() * 2 >= wanted.size();
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (matcher.group().length() >= LONG_WORD) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    private void readNews() throws IOException {
        for (JsonNode row : data.rows("select/disc.dev.jsonl.gz")) {
            List<Sentence> sentences = sentences(row);
            double[] right = new double[sentences.size()];
            row.get("gold").forEach(index -> right[index.asInt()] = 1);
            add(Kind.NEWS, row, sentences, right, List.of());
        }
    }

    private void readHighlights() throws IOException {
        for (JsonNode row : data.rows("select/cnndm.dev.jsonl.gz")) {
            List<Sentence> sentences = sentences(row);
            List<String> gold = Rouge.words(row.get("gold").asText());
            double[] right = new double[sentences.size()];
            Rouge.best(sentences.stream().map(Sentence::text).toList(), gold, HIGHLIGHTS)
                    .forEach(index -> right[index] = 1);
            add(Kind.HIGHLIGHTS, row, sentences, right, gold);
        }
    }

    private static List<Sentence> sentences(JsonNode row) {
        List<Sentence> sentences = new ArrayList<>();
        DataSets.texts(row.get("sentences"))
                .forEach(text -> sentences.add(new Sentence(text, sentences.size(), false)));
        return sentences;
    }

    private void add(Kind kind, JsonNode row, List<Sentence> sentences, double[] right, List<String> highlights) {
        String title = row.path("title").asText("");
        List<Map<String, Double>> features = RANKING.features(title, "", sentences);
        int fold = DataSets.fold(DataSets.id(row));
        texts.add(new Text(kind, fold, title, "", sentences, features, right, highlights));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Text text : texts) {
            double weight = switch (text.kind()) {
                case RELEASE -> 1;
                case NEWS -> WEIGHT_OF_NEWS;
                case HIGHLIGHTS -> WEIGHT_OF_HIGHLIGHTS;
            };
            groups.add(new Group(text.fold(), weight, text.kind() != Kind.RELEASE, text.features(), text.right()));
        }
        return groups;
    }

    /** Ranks each text by weights that did not see it. */
    private void report(RankingFit fit) {
        Figures releases = new Figures();
        Figures news = new Figures();
        Figures highlights = new Figures();
        for (int fold = 0; fold < DataSets.folds(); fold++) {
            SentenceRanking ranking = RANKING.with(fit.without(fold));
            for (Text text : texts) {
                if (text.fold() == fold) {
                    List<Integer> order = order(ranking, text);
                    switch (text.kind()) {
                        case RELEASE -> release(releases, text, order);
                        case NEWS -> news(news, text, order);
                        case HIGHLIGHTS -> highlights(highlights, text, order);
                    }
                }
            }
        }
        System.out.println("releases, out of fold: " + releases);
        System.out.println("main event (2a), out of fold: " + news);
        System.out.println("highlights (2b), out of fold: " + highlights);
    }

    /** In the whole text, so that its rank is the product's. */
    private static List<Integer> order(SentenceRanking ranking, Text text) {
        List<Integer> all = IntStream.range(0, text.sentences().size()).boxed().toList();
        return ranking.rank(text.features(), text.sentences(), all).stream()
                .map(Ranked::index)
                .toList();
    }

    private static void release(Figures figures, Text text, List<Integer> order) {
        figures.count();
        figures.add("first", order.stream().limit(1).anyMatch(i -> text.right()[i] > 0));
        figures.add("three", order.stream().limit(3).anyMatch(i -> text.right()[i] > 0));
    }

    private static void news(Figures figures, Text text, List<Integer> order) {
        int k = (int) Arrays.stream(text.right()).sum();
        figures.count();
        figures.add("P@1", order.stream().limit(1).anyMatch(i -> text.right()[i] > 0));
        figures.add(
                "F1@k*",
                order.stream().limit(k).filter(i -> text.right()[i] > 0).count() / (double) k);
    }

    private static void highlights(Figures figures, Text text, List<Integer> order) {
        List<String> said = new ArrayList<>();
        order.stream()
                .limit(HIGHLIGHTS)
                .sorted()
                .forEach(i -> said.addAll(Rouge.words(text.sentences().get(i).text())));
        figures.count();
        figures.add("R1", Rouge.f1(said, text.highlights(), 1));
        figures.add("R2", Rouge.f1(said, text.highlights(), 2));
    }

    private double medianOfRight(DenseWeights weights) {
        double[] sums = texts.stream()
                .filter(text -> text.kind() == Kind.RELEASE)
                .flatMapToDouble(text -> IntStream.range(0, text.right().length)
                        .filter(i -> text.right()[i] > 0)
                        .mapToDouble(i -> weights.sum(text.features().get(i))))
                .sorted()
                .toArray();
        return sums[sums.length / 2];
    }
}
