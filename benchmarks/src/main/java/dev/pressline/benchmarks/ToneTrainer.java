package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.ReleaseFeatures;
import dev.pressline.learn.DenseWeights;
import dev.pressline.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Fits the weights that say whether a release is purely promotional, and prints how well they do on releases of a wire
 * that they were not fitted on. Where to flag is chosen without that wire, too. How to run it: docs/training.md.
 */
public final class ToneTrainer {

    private static final Cues CUES = Cues.forLanguage("en").orElseThrow();
    private static final double PENALTY = 20;
    private static final double PRECISION = 0.9;
    private static final int FEWEST = 12;

    /** Wires are held out by threes where only the place of the flag is asked. */
    private static final int INNER_FOLDS = 6;

    /** How much a reading counts, by how sure it is, 1 to 3. */
    private static final double[] TRUST = {0, 0.5, 0.8, 1};

    /** How far below the flag a release still holds more promotion than news. */
    private static final double MIXED = -3.5;

    private final List<String> ids = new ArrayList<>();
    private final List<String> wires = new ArrayList<>();
    private final List<Map<String, Double>> rows = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final List<Double> trust = new ArrayList<>();

    private ToneTrainer() {}

    /** Arguments: the data folder, the file of weights to write, and where to write what was said out of fold. */
    public static void main(String[] args) throws IOException {
        ToneTrainer trainer = new ToneTrainer();
        trainer.read(new DataSets(Path.of(args[0])));
        LogisticFit fit = trainer.fit();
        double[] scores = trainer.outOfFold(fit, row -> true, trainer.wires);
        trainer.write(Path.of(args[2]), trainer.judged(fit, scores));
        double cut = trainer.report(scores);
        LogisticFit.Model model = fit.fit(row -> true);
        Map<String, Double> weights = model.weights();
        weights.put(DenseWeights.BIAS, model.bias() - cut);
        Map<String, Double> usual = trainer.usual();
        weights.put(ReleaseFeatures.NO_HEADLINE, ofUsualHeadline(weights, usual));
        WeightFile.write(
                Path.of(args[1]),
                List.of(
                        "Weights of a logistic regression over dense features: feature, weight, what it usually is. No feature is a word. Fitted by ToneTrainer",
                        "on 644 press releases annotated by reading; cues of promotion may only weigh for it, cues of news only against it.",
                        "The bias is set so that .5 flags with a precision of .9 on releases of a wire that the fit had not seen."),
                weights,
                usual);
    }

    private void read(DataSets data) throws IOException {
        Map<String, JsonNode> annotations = data.annotations();
        Map<String, Article> releases = data.releases();
        for (JsonNode source : data.rows("wire/sources.jsonl")) {
            String id = DataSets.id(source);
            JsonNode annotation = Objects.requireNonNull(annotations.get(id));
            ids.add(id);
            wires.add(source.get("wire").asText());
            rows.add(ReleaseFeatures.of(Message.of(Objects.requireNonNull(releases.get(id)), CUES)));
            verdicts.add(annotation.get("verdict").asText());
            trust.add(TRUST[annotation.path("confidence").asInt(TRUST.length - 1)]);
        }
    }

    private boolean promotional(int row) {
        return verdicts.get(row).equals("PURELY_PROMOTIONAL");
    }

    private LogisticFit fit() {
        double[] labels = new double[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = promotional(i) ? 1 : 0;
        }
        return new LogisticFit(
                FeatureTable.of(rows, FEWEST),
                rows,
                labels,
                trust.stream().mapToDouble(x -> x).toArray(),
                ToneSigns::of,
                PENALTY);
    }

    /** The mean of each feature. */
    private Map<String, Double> usual() {
        Map<String, Double> usual = new HashMap<>();
        rows.forEach(row -> row.forEach((name, value) -> usual.merge(name, value / rows.size(), Double::sum)));
        return usual;
    }

    /** What a headline usually adds: a text without one gets that, neither praise nor blame. */
    private static double ofUsualHeadline(Map<String, Double> weights, Map<String, Double> usual) {
        return new TreeMap<>(usual)
                .entrySet().stream()
                        .filter(feature -> ReleaseFeatures.ofHeadline(feature.getKey()))
                        .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                        .sum();
    }

    /**
     * A score for each row that is used, by a model of the others that are used and not of its fold; 0 for the rest.
     */
    private <T extends Comparable<T>> double[] outOfFold(LogisticFit fit, IntPredicate used, List<T> folds) {
        double[] scores = new double[ids.size()];
        for (T fold : new TreeSet<>(folds)) {
            LogisticFit.Model model =
                    fit.fit(row -> used.test(row) && !folds.get(row).equals(fold));
            for (int i = 0; i < scores.length; i++) {
                if (used.test(i) && folds.get(i).equals(fold)) {
                    scores[i] = model.sum(rows.get(i));
                }
            }
        }
        return scores;
    }

    /** How far each release is above the flag, score and flag both from other wires. */
    private double[] judged(LogisticFit fit, double[] scores) {
        List<String> all = List.copyOf(new TreeSet<>(wires));
        List<Integer> folds =
                wires.stream().map(wire -> all.indexOf(wire) % INNER_FOLDS).toList();
        Map<String, Double> cuts = new HashMap<>();
        for (String wire : all) {
            IntPredicate others = row -> !wires.get(row).equals(wire);
            cuts.put(wire, figures(outOfFold(fit, others, folds), others).cutOfPrecision(PRECISION));
        }
        double[] above = new double[scores.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = scores[i] - Objects.requireNonNull(cuts.get(wires.get(i)));
        }
        System.out.println("a wire at a time, flag from the others: "
                + figures(above, row -> true).at(0));
        return above;
    }

    private BinaryFigures figures(double[] scores, IntPredicate used) {
        BinaryFigures figures = new BinaryFigures();
        for (int i = 0; i < scores.length; i++) {
            if (used.test(i)) {
                figures.add(scores[i], promotional(i));
            }
        }
        return figures;
    }

    private double report(double[] scores) {
        BinaryFigures figures = figures(scores, row -> true);
        double cut = figures.cutOfPrecision(PRECISION);
        System.out.println("a wire at a time, one flag for all: " + figures.at(cut));
        for (double[] band :
                new double[][] {{0, 0.1}, {0.1, 0.2}, {0.2, 0.35}, {0.35, 0.5}, {0.5, 0.7}, {0.7, 0.85}, {0.85, 1.01}
                }) {
            band(scores, cut, band[0], band[1]);
        }
        return cut;
    }

    /** What the releases were whose score, squashed, is in a band: says what a score means. */
    private void band(double[] scores, double cut, double from, double to) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            double promo = 1 / (1 + StrictMath.exp(cut - scores[i]));
            if (promo >= from && promo < to) {
                counts.merge(verdicts.get(i), 1, Integer::sum);
            }
        }
        System.out.printf(Locale.ROOT, "promo %.2f to %.2f: %s%n", from, to, new TreeMap<>(counts));
    }

    private void write(Path file, double[] above) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < above.length; i++) {
            String verdict = above[i] >= 0 ? "PURELY_PROMOTIONAL" : above[i] >= MIXED ? "MIXED" : "NEWS";
            lines.append(new ObjectMapper().writeValueAsString(Map.of("id", ids.get(i), "verdict", verdict)))
                    .append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
