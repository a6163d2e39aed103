package dev.pressline.benchmarks.quality;

import dev.pressline.benchmarks.Baseline;
import dev.pressline.benchmarks.Baseline.Row;
import dev.pressline.benchmarks.Judgement;
import dev.pressline.benchmarks.PostToneTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * May this be released, by what it says? Asks every command of {@code pressline} about annotated texts and holds the
 * figures against the accepted ones. Arguments: {@code --baseline FILE}, {@code --keep FOLDER} for what was asked and
 * answered, {@code --write-baseline} to accept what is measured. The data is the folder that {@code PRESSLINE_DATA}
 * names. Status: 0 all figures hold, 1 one does not, 2 without data.
 */
public final class QualityGate {

    private static final int WORKERS = 2;
    /** Of shares over some hundred rows or more; in the small sets a single row weighs as much. */
    private static final double TOLERANCE = 0.005;

    private static final double TOLERANCE_OF_SMALL_SETS = 0.010;
    private static final Set<String> COUNTS = Set.of("error", "cannot-fit");
    private static final Set<String> LOWER = Set.of("FPR", "error", "cannot-fit");

    /** The figures of the closing line. */
    private static final List<String> CLOSING = List.of(
            "read.zyte F1",
            "read.wcxb F1",
            "condense.1a F1",
            "condense.1a clean",
            "condense.1b R",
            "condense.1c F1",
            "select.2a P@1",
            "select.2b R1",
            "hashtags.3a P@1",
            "tone.4a F1",
            "tone.4b AUC",
            "tone.4c AUC",
            "wire.parts boilerplate",
            "adapt news on x",
            "adapt facts on linkedin");

    private QualityGate() {}

    /** Runs the gate and ends the process with its status. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<String> arguments = List.of(args);
        String named = System.getenv().getOrDefault("PRESSLINE_DATA", "");
        Path data = Path.of(named).toAbsolutePath();
        if (named.isEmpty() || !Files.isDirectory(data)) {
            System.err.println("PRESSLINE_DATA names no folder" + (named.isEmpty() ? "" : ": " + named)
                    + ". docs/releasing.md says how to get the data.");
            System.exit(2);
        }
        List<Trial> trials = List.of();
        try {
            trials = Trials.in(data);
        } catch (IOException e) {
            System.err.println("the data is not complete: " + e.getMessage());
            System.exit(2);
        }
        System.exit(run(data, trials, arguments));
    }

    private static int run(Path data, List<Trial> trials, List<String> arguments)
            throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Map<String, Scores> scores = measure(trials, new Calls(Calls.folder(after("--keep", arguments))));
        scores.put(
                "tone.4c",
                new Scores()
                        .put(
                                "AUC",
                                PostToneTrainer.fittedOnAdvertsTriedOnPosts(data)
                                        .auc()));
        List<Row> measured = rows(scores);
        List<String> named = after("--baseline", arguments);
        Baseline baseline = Baseline.in(Path.of(named.isEmpty() ? "benchmarks/baseline/quality.tsv" : named.get(0)));
        if (arguments.contains("--write-baseline")) {
            baseline.write(
                    List.of(
                            "What the quality gate accepts; written by it. Columns: rod, figure, which way is better,",
                            "value, by how much it may be worse. docs/releasing.md says what each rod is."),
                    measured);
            return 0;
        }
        Judgement judgement = new Judgement(baseline, measured);
        judgement.print(System.out);
        System.out.println(closing(scores, judgement, (System.nanoTime() - start) / 1_000_000_000));
        return judgement.passes() ? 0 : 1;
    }

    private static List<String> after(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        return at < 0 ? List.of() : arguments.subList(at + 1, at + 2);
    }

    private static Map<String, Scores> measure(List<Trial> trials, Calls calls)
            throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Map<String, Future<Scores>> running = new LinkedHashMap<>();
            for (Trial trial : trials) {
                running.put(
                        trial.rod(), workers.submit(() -> trial.scorer().score(trial.gold(), calls.answers(trial))));
            }
            Map<String, Scores> scores = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Scores>> one : running.entrySet()) {
                scores.put(one.getKey(), one.getValue().get());
            }
            return scores;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Row> rows(Map<String, Scores> scores) {
        List<Row> rows = new ArrayList<>();
        scores.forEach((rod, its) -> its.values().forEach((figure, value) -> {
            boolean lower = LOWER.contains(figure) || PostFlaws.NAMES.contains(figure);
            rows.add(new Row(rod, figure, !lower, value, tolerance(rod, figure)));
        }));
        return rows;
    }

    /** None where a figure counts defects, or what was answered exactly. */
    private static double tolerance(String rod, String figure) {
        boolean exact = rod.startsWith("conformance") || rod.equals("sentences") || COUNTS.contains(figure);
        if (exact || PostFlaws.NAMES.contains(figure)) {
            return 0;
        }
        boolean small = rod.startsWith("read") || rod.startsWith("wire") || rod.equals("adapt");
        return small ? TOLERANCE_OF_SMALL_SETS : TOLERANCE;
    }

    private static String closing(Map<String, Scores> scores, Judgement judgement, long seconds) {
        StringBuilder line = new StringBuilder("quality-gate");
        for (String one : CLOSING) {
            String rod = one.substring(0, one.indexOf(' '));
            String figure = one.substring(rod.length() + 1);
            double value = scores.getOrDefault(rod, new Scores()).get(figure);
            line.append(String.format(java.util.Locale.ROOT, " %s=%.3f", one.replace(' ', '.'), value));
        }
        double flaws = PostFlaws.NAMES.stream()
                .mapToDouble(name -> scores.getOrDefault("adapt", new Scores()).get(name))
                .sum();
        return line + " adapt.flaws=" + (long) flaws + " faults=" + judgement.faults() + " seconds=" + seconds + " "
                + (judgement.passes() ? "pass" : "fail");
    }
}
