package dev.pressline.benchmarks.speed;

import dev.pressline.benchmarks.Baseline;
import dev.pressline.benchmarks.Baseline.Row;
import dev.pressline.benchmarks.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * May this be released, by how fast it is? Times each stage beside its peer in the same run and holds the ratios, the
 * bytes per operation and the growth with the page against the accepted ones. Arguments: {@code --baseline FILE},
 * {@code --write-baseline} to accept what is measured, {@code --quick} for a first look in a third of the time. Status:
 * 0 all figures hold, 1 one does not.
 */
public final class SpeedGate {

    /** A ratio of two times in one run moves by a fifth on a busy machine. */
    private static final double OF_RATIOS = 0.35;

    private static final double OF_ALLOCATION = 0.10;

    private static final int FORKS = 2;
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 4;
    private static final long MILLISECONDS = 300;

    private SpeedGate() {}

    /** Runs the gate and ends the process with its status. */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> arguments = List.of(args);
        long start = System.nanoTime();
        List<Row> measured = rows(new Times(new Runner(options(arguments.contains("--quick"))).run()));
        int named = arguments.indexOf("--baseline");
        Baseline baseline =
                Baseline.in(Path.of(named < 0 ? "benchmarks/baseline/speed.tsv" : arguments.get(named + 1)));
        if (arguments.contains("--write-baseline")) {
            baseline.write(
                    List.of(
                            "What the speed gate accepts; written by it. Columns: what, figure (a time as a multiple of the",
                            "peer's, KB per operation, growth), which way is better, value, by how much it may be worse."),
                    measured);
            System.exit(0);
        }
        Judgement judgement = new Judgement(baseline, measured);
        judgement.print(System.out);
        System.out.println(closing(measured, judgement, (System.nanoTime() - start) / 1_000_000_000));
        System.exit(judgement.passes() ? 0 : 1);
    }

    private static Options options(boolean quick) {
        return new OptionsBuilder()
                .include("\\.speed\\..*Benchmark")
                .forks(quick ? 1 : FORKS)
                .warmupIterations(quick ? WARM_UPS / 2 : WARM_UPS)
                .warmupTime(TimeValue.milliseconds(MILLISECONDS))
                .measurementIterations(quick ? MEASUREMENTS / 2 : MEASUREMENTS)
                .measurementTime(TimeValue.milliseconds(MILLISECONDS))
                .addProfiler(GCProfiler.class)
                .shouldDoGC(false)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                .build();
    }

    private static List<Row> rows(Times times) {
        List<Row> rows = new ArrayList<>();
        for (Size size : Size.values()) {
            String name = size.name();
            for (String stage : List.of("read", "adaptOne", "adaptSix")) {
                rows.add(ratio(times, "Stage", stage, "jsoupParse", name));
            }
            rows.add(ratio(times, "Stage", "read", "readability4j", name));
            rows.add(ratio(times, "Stage", "condense", "icuWords", name));
            rows.add(ratio(times, "Stage", "tone", "icuWords", name));
            for (String stage : List.of("read", "condense", "adaptSix")) {
                rows.add(allocation(times, stage, name));
            }
        }
        for (String text : List.of("ASCII", "EMOJI", "LONG")) {
            rows.add(ratio(times, "Post", "entities", "entitiesTwitterText", text));
            rows.add(ratio(times, "Post", "weighted", "weightedTwitterText", text));
            rows.add(ratio(times, "Post", "graphemes", "graphemesIcu", text));
            rows.add(ratio(times, "Post", "sentences", "sentencesIcu", text));
        }
        for (String stage : List.of("read", "adaptSix")) {
            rows.add(growth(times, stage, "1", "10"));
            rows.add(growth(times, stage, "10", "100"));
        }
        return rows;
    }

    private static Row ratio(Times times, String type, String ours, String peer, String parameter) {
        double ratio = times.microseconds(type, ours, parameter) / times.microseconds(type, peer, parameter);
        return row(ours + "." + parameter.toLowerCase(Locale.ROOT), "x " + peer, ratio, OF_RATIOS);
    }

    private static Row allocation(Times times, String stage, String size) {
        double kilobytes = times.kilobytes("Stage", stage, size);
        return row(stage + "." + size.toLowerCase(Locale.ROOT), "KB per operation", kilobytes, OF_ALLOCATION);
    }

    /** How much longer ten times the page takes, as a multiple of ten: 1 is linear, and what grows less counts as 1. */
    private static Row growth(Times times, String stage, String from, String to) {
        double growth = times.microseconds("Growth", stage, to) / times.microseconds("Growth", stage, from) / 10;
        return row(stage + "." + from + "-" + to, "growth, 1 is linear", Math.max(1, growth), OF_RATIOS);
    }

    private static Row row(String what, String figure, double value, double share) {
        return new Row(what, figure, false, value, share * value);
    }

    private static String closing(List<Row> measured, Judgement judgement, long seconds) {
        StringBuilder line = new StringBuilder("speed-gate");
        measured.stream()
                .filter(row -> row.what().startsWith("adapt") || row.what().startsWith("read"))
                .filter(row -> !row.figure().startsWith("KB"))
                .forEach(row -> line.append(
                        String.format(Locale.ROOT, " %s.%s=%.2f", row.what(), figure(row.figure()), row.value())));
        return line + " faults=" + judgement.faults() + " seconds=" + seconds + " "
                + (judgement.passes() ? "pass" : "fail");
    }

    private static String figure(String figure) {
        return figure.replace("x ", "").replace(", 1 is linear", "");
    }
}
