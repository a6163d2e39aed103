package dev.pressline.benchmarks;

import dev.pressline.benchmarks.Baseline.Row;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Figures held against a baseline: a table, and whether all of them may pass. */
public final class Judgement {

    private final Baseline baseline;
    private final List<Row> measured;
    private final List<String> faults = new ArrayList<>();

    public Judgement(Baseline baseline, List<Row> measured) {
        this.baseline = baseline;
        this.measured = measured;
        measured.forEach(this::judge);
        missing();
    }

    private void judge(Row now) {
        Optional<Row> then = baseline.row(now.what(), now.figure());
        if (then.isEmpty()) {
            faults.add(now.what() + " " + now.figure() + " has no baseline");
        } else if (!then.get().allows(now.value())) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s %s is %.4f, was %.4f, may be worse by %.4f",
                    now.what(),
                    now.figure(),
                    now.value(),
                    then.get().value(),
                    then.get().tolerance()));
        }
    }

    private void missing() {
        Set<String> there = new HashSet<>();
        measured.forEach(row -> there.add(row.what() + " " + row.figure()));
        for (Row row : baseline.rows()) {
            if (!there.contains(row.what() + " " + row.figure())) {
                faults.add(row.what() + " " + row.figure() + " was not measured");
            }
        }
    }

    public boolean passes() {
        return faults.isEmpty();
    }

    public int faults() {
        return faults.size();
    }

    /** Every figure beside what it was, then each fault. */
    public void print(PrintStream out) {
        String form = "%-30s %-26s %12s %12s %10s  %s%n";
        out.printf(Locale.ROOT, form, "what", "figure", "now", "baseline", "tolerance", "");
        for (Row now : measured) {
            Optional<Row> then = baseline.row(now.what(), now.figure());
            out.printf(
                    Locale.ROOT,
                    form,
                    now.what(),
                    now.figure(),
                    digits(now.value()),
                    then.map(row -> digits(row.value())).orElse("-"),
                    then.map(row -> digits(row.tolerance())).orElse("-"),
                    then.map(row -> word(row, now.value())).orElse("NEW"));
        }
        faults.forEach(fault -> out.println("FAIL " + fault));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String word(Row then, double now) {
        if (!then.allows(now)) {
            return "WORSE";
        }
        return then.loss(now) < -Math.max(then.tolerance(), 5e-5) ? "better" : "";
    }
}
