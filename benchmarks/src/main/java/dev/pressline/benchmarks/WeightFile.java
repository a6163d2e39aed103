package dev.pressline.benchmarks;

import dev.pressline.learn.DenseWeights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes weights as a list that anyone can read. */
final class WeightFile {

    private WeightFile() {}

    static void write(Path file, List<String> remarks, Map<String, Double> weights) throws IOException {
        write(file, remarks, weights, Map.of());
    }

    /** @param usual what a feature usually is, where that is to be written */
    static void write(Path file, List<String> remarks, Map<String, Double> weights, Map<String, Double> usual)
            throws IOException {
        StringBuilder text = new StringBuilder();
        remarks.forEach(remark -> text.append("# ").append(remark).append('\n'));
        text.append(line(DenseWeights.BIAS, weights.getOrDefault(DenseWeights.BIAS, 0.0)));
        new TreeMap<>(weights).forEach((name, weight) -> {
            if (!name.equals(DenseWeights.BIAS)) {
                String line = line(name, weight);
                Double its = usual.get(name);
                text.append(its == null ? line : line.replace("\n", String.format(Locale.ROOT, "\t%.4f\n", its)));
            }
        });
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s\t%.4f%n", name, weight).replace("\r", "");
    }
}
