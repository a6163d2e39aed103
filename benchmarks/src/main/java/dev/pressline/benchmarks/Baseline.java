package dev.pressline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What figures were when they were last accepted, and by how much each may be worse. A file of tab-separated rows:
 * what, figure, {@code higher} or {@code lower} is better, value, tolerance.
 */
public final class Baseline {

    private static final String HIGHER = "higher";
    private static final String LOWER = "lower";

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Path file;

    /**
     * One accepted figure.
     *
     * @param tolerance in the figure's own unit
     */
    public record Row(String what, String figure, boolean higherIsBetter, double value, double tolerance) {

        /** By how much a value is worse than this one; negative where it is better. */
        public double loss(double now) {
            return higherIsBetter ? value - now : now - value;
        }

        /** Rounding to the digits of the file must not make a figure worse than itself. */
        public boolean allows(double now) {
            return loss(now) <= tolerance + 5e-5;
        }

        String line() {
            return String.join(
                    "\t",
                    what,
                    figure,
                    higherIsBetter ? HIGHER : LOWER,
                    String.format(Locale.ROOT, "%.4f", value),
                    String.format(Locale.ROOT, "%.4f", tolerance));
        }
    }

    private Baseline(Path file) {
        this.file = file;
    }

    /** An absent file has no rows. */
    public static Baseline in(Path file) throws IOException {
        Baseline baseline = new Baseline(file);
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    baseline.put(row(line));
                }
            }
        } catch (NoSuchFileException e) {
            return baseline;
        }
        return baseline;
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(
                cells[0],
                cells[1],
                cells[2].equals(HIGHER),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]));
    }

    private static String key(String what, String figure) {
        return what + '\t' + figure;
    }

    private void put(Row row) {
        rows.put(key(row.what(), row.figure()), row);
    }

    public Optional<Row> row(String what, String figure) {
        return Optional.ofNullable(rows.get(key(what, figure)));
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Writes what was measured; a figure that was there keeps its tolerance, one that was not measured falls out. */
    public void write(List<String> comment, List<Row> measured) throws IOException {
        List<String> lines = new ArrayList<>();
        comment.forEach(line -> lines.add("# " + line));
        for (Row row : measured) {
            double tolerance = row(row.what(), row.figure()).map(Row::tolerance).orElse(row.tolerance());
            lines.add(new Row(row.what(), row.figure(), row.higherIsBetter(), row.value(), tolerance).line());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
