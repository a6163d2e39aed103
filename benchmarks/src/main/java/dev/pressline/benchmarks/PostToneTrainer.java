package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.MessageFeatures;
import dev.pressline.evidence.PostTone;
import dev.pressline.learn.DenseWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Fits the weights that say whether a post promotes, on companies' posts that people labelled, and prints how well they
 * do on posts that they were not fitted on, on adverts that no weight has seen, and how features of adverts do on
 * posts. How to run it: docs/renewing-data.md.
 */
public final class PostToneTrainer {

    private static final Cues CUES = Cues.forLanguage("en").orElseThrow();
    private static final double PENALTY = 8;
    private static final Set<String> SIGNS = Set.of("exclamations", "questions", "quotation marks", "we");
    private static final double FALSE_ALARMS = 0.02;
    private static final int FEWEST = 12;
    private static final int FEWEST_WORDS = 2;

    private record Post(String text, boolean promo, int fold, Map<String, Double> features) {}

    private PostToneTrainer() {}

    /** Arguments: the data folder, the file of weights to write. */
    public static void main(String[] args) throws IOException {
        DataSets data = new DataSets(Path.of(args[0]));
        List<Post> posts = posts(data, "tone/corpmsg.dev.jsonl", PostTone::of);
        LogisticFit fit = fit(posts, ToneSigns::of, PENALTY);
        Map<String, Double> outOfFold = new HashMap<>();
        BinaryFigures figures = new BinaryFigures();
        for (int fold = 0; fold < DataSets.folds(); fold++) {
            int held = fold;
            LogisticFit.Model model = fit.fit(row -> posts.get(row).fold() != held);
            for (Post post : posts) {
                if (post.fold() == fold) {
                    outOfFold.put(post.text(), model.sum(post.features()));
                    figures.add(outOfFold.get(post.text()), post.promo());
                }
            }
        }
        double cut = figures.cutOfFalseAlarms(FALSE_ALARMS);
        System.out.println("posts (4a), out of fold: " + figures.at(cut));
        LogisticFit.Model model = fit.fit(row -> true);
        transfer(data, model, outOfFold, cut);
        BinaryFigures reverse = fittedOnAdvertsTriedOnPosts(Path.of(args[0]));
        System.out.println(
                "fitted on adverts, tried on posts (4c): " + reverse.at(reverse.cutOfFalseAlarms(FALSE_ALARMS)));
        Map<String, Double> weights = model.weights();
        weights.put(DenseWeights.BIAS, model.bias() - cut);
        WeightFile.write(
                Path.of(args[1]),
                List.of(
                        "Weights of a logistic regression over a post's cues, shape and words: feature, weight. Fitted by PostToneTrainer on",
                        "1,011 posts of companies (CrowdFlower / Figure Eight, CC BY 4.0; see NOTICE). The bias is set so that .5 flags two in",
                        "a hundred posts that inform; what a feature usually is stands behind its weight, but for words."),
                weights,
                usual(posts));
        System.out.println(weights.size() + " weights");
    }

    private static List<Post> posts(DataSets data, String name, Function<Message, Map<String, Double>> features)
            throws IOException {
        List<Post> posts = new ArrayList<>();
        for (JsonNode row : data.rows(name)) {
            String text = row.get("text").asText();
            Message message = Message.of("", text, CUES);
            posts.add(new Post(text, row.get("label").asInt() == 1, DataSets.fold(text), features.apply(message)));
        }
        return posts;
    }

    /** The mean of each feature that is no word; a word usually isn't there. */
    private static Map<String, Double> usual(List<Post> posts) {
        Map<String, Double> usual = new HashMap<>();
        posts.forEach(post -> post.features().forEach((name, value) -> {
            if (!name.startsWith(PostTone.WORD)) {
                usual.merge(name, value / posts.size(), Double::sum);
            }
        }));
        return usual;
    }

    /** Both sides count the same, however many there are of each. */
    private static LogisticFit fit(List<Post> posts, ToIntFunction<String> signs, double penalty) {
        double[] labels =
                posts.stream().mapToDouble(post -> post.promo() ? 1 : 0).toArray();
        double share = Arrays.stream(labels).sum() / labels.length;
        double[] weights = Arrays.stream(labels)
                .map(label -> 0.5 / (label > 0 ? share : 1 - share))
                .toArray();
        List<Map<String, Double>> rows = posts.stream().map(Post::features).toList();
        FeatureTable table = FeatureTable.of(
                rows,
                name -> name.startsWith(PostTone.WORD) ? FEWEST_WORDS : FEWEST,
                name -> !name.startsWith(PostTone.WORD));
        return new LogisticFit(table, rows, labels, weights, signs, penalty);
    }

    /** On adverts, news and company information; posts that are among them by the weights that did not see them. */
    private static void transfer(DataSets data, LogisticFit.Model model, Map<String, Double> outOfFold, double cut)
            throws IOException {
        BinaryFigures figures = new BinaryFigures();
        for (Post post : posts(data, "tone/advsnews.dev.jsonl", PostTone::of)) {
            figures.add(outOfFold.getOrDefault(post.text(), model.sum(post.features())), post.promo());
        }
        System.out.println("adverts or news (4b), none of the adverts seen: " + figures.at(cut));
    }

    /** Features without words, fitted on adverts and tried on posts. */
    public static BinaryFigures fittedOnAdvertsTriedOnPosts(Path folder) throws IOException {
        DataSets data = new DataSets(folder);
        List<Post> adverts = posts(data, "tone/advsnews.dev.jsonl", PostToneTrainer::cuesAlone);
        LogisticFit.Model model = fit(adverts, ToneSigns::of, 30).fit(row -> true);
        BinaryFigures figures = new BinaryFigures();
        posts(data, "tone/corpmsg.dev.jsonl", PostToneTrainer::cuesAlone)
                .forEach(post -> figures.add(model.sum(post.features()), post.promo()));
        return figures;
    }

    /** Cues by density alone: the length of an advert and its capitals say only where it came from. */
    private static Map<String, Double> cuesAlone(Message message) {
        Map<String, Double> features = new HashMap<>(MessageFeatures.of(message));
        features.keySet().removeIf(name -> Cue.of(name).isEmpty() && !SIGNS.contains(name));
        return features;
    }
}
