package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.MessageFeatures;
import dev.pressline.learn.DenseWeights;
import dev.pressline.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the weights that say whether a release is purely promotional, and prints how well they do on releases of a wire
 * that they were not fitted on. How to run it: docs/renewing-data.md.
 */
public final class ToneTrainer {

    private static final Cues CUES = Cues.forLanguage("en").orElseThrow();
    private static final double PENALTY = 30;
    private static final double PRECISION = 0.9;
    private static final int FEWEST = 12;

    /** How far below the flag a release still holds more promotion than news. */
    private static final double MIXED = 2;

    private static final double[] TRUST = {0, 0.5, 0.8, 1};

    private final List<String> ids = new ArrayList<>();
    private final List<String> wires = new ArrayList<>();
    private final List<Map<String, Double>> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Double> trust = new ArrayList<>();

    private ToneTrainer() {}

    /** Arguments: the data folder, the file of weights to write, and where to write what was said out of fold. */
    public static void main(String[] args) throws IOException {
        ToneTrainer trainer = new ToneTrainer();
        trainer.read(new DataSets(Path.of(args[0])));
        LogisticFit fit = new LogisticFit(
                FeatureTable.of(trainer.rows, FEWEST),
                trainer.rows,
                trainer.labels.stream().mapToDouble(x -> x).toArray(),
                trainer.trust.stream().mapToDouble(x -> x).toArray(),
                ToneSigns::of,
                PENALTY);
        double[] scores = trainer.outOfFold(fit);
        double cut = trainer.report(scores);
        trainer.write(Path.of(args[2]), scores, cut);
        LogisticFit.Model model = fit.fit(row -> true);
        Map<String, Double> weights = model.weights();
        weights.put(DenseWeights.BIAS, model.bias() - cut);
        WeightFile.write(
                Path.of(args[1]),
                List.of(
                        "Weights of a logistic regression over dense features: feature, weight. No feature is a word. Fitted by ToneTrainer",
                        "on 644 press releases annotated by reading; cues of promotion may only weigh for it, cues of news only against it.",
                        "The bias is set so that .5 flags with a precision of .9 on releases of a wire that the fit had not seen."),
                weights);
    }

    private void read(DataSets data) throws IOException {
        Map<String, JsonNode> annotations = data.annotations();
        Map<String, Article> releases = data.releases();
        for (JsonNode source : data.rows("wire/sources.jsonl")) {
            String id = DataSets.id(source);
            JsonNode annotation = annotations.get(id);
            ids.add(id);
            wires.add(source.get("wire").asText());
            rows.add(MessageFeatures.of(Message.of(releases.get(id), CUES)));
            labels.add(annotation.get("verdict").asText().equals("PURELY_PROMOTIONAL") ? 1.0 : 0.0);
            trust.add(TRUST[annotation.path("confidence").asInt(TRUST.length - 1)]);
        }
    }

    private double[] outOfFold(LogisticFit fit) {
        double[] scores = new double[ids.size()];
        for (String wire : new TreeSet<>(wires)) {
            LogisticFit.Model model = fit.fit(row -> !wires.get(row).equals(wire));
            for (int i = 0; i < scores.length; i++) {
                if (wires.get(i).equals(wire)) {
                    scores[i] = model.sum(rows.get(i));
                }
            }
        }
        return scores;
    }

    private double report(double[] scores) {
        BinaryFigures figures = new BinaryFigures();
        for (int i = 0; i < scores.length; i++) {
            figures.add(scores[i], labels.get(i) > 0);
        }
        double cut = figures.cutOfPrecision(PRECISION);
        System.out.println("releases, a wire at a time: " + figures.at(cut));
        return cut;
    }

    private void write(Path file, double[] scores, double cut) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < scores.length; i++) {
            String verdict = scores[i] >= cut ? "PURELY_PROMOTIONAL" : scores[i] >= cut - MIXED ? "MIXED" : "NEWS";
            lines.append(new ObjectMapper().writeValueAsString(Map.of("id", ids.get(i), "verdict", verdict)))
                    .append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
