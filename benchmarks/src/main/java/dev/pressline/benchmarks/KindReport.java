package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.model.ReleaseKind;
import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds the kinds that {@code read} tells against labels by reading, as a confusion table for the half whose errors
 * were looked at while the rules were made, and one for the half that was held out.
 *
 * <p>{@code KindReport PAGES…}: files of JSON Lines, plain or gzipped, each line with {@code id} and {@code html}, or
 * {@code path} beside the file. The labels stand in {@code kinds.labels.tsv}.
 */
public final class KindReport {

    private static final String LABELS = "kinds.labels.tsv";

    private final Map<String, String> pages = new HashMap<>();

    private KindReport() {}

    /**
     * Prints both tables.
     *
     * @param args the files of pages
     */
    public static void main(String[] args) throws IOException {
        KindReport report = new KindReport();
        for (String file : args) {
            report.load(Path.of(file).toAbsolutePath());
        }
        report.print();
    }

    private void load(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        for (JsonNode row : new DataSets(folder).rows(file.getFileName().toString())) {
            String html = row.has("html")
                    ? row.get("html").asText()
                    : Files.readString(folder.resolve(row.get("path").asText()));
            pages.put(DataSets.id(row), html);
        }
    }

    private void print() throws IOException {
        List<KindFigures> halves = List.of(new KindFigures(), new KindFigures());
        int row = 0;
        for (Map.Entry<String, List<ReleaseKind>> label : labels().entrySet()) {
            String html = pages.get(label.getKey());
            if (html != null) {
                ReleaseKind read = ArticleReader.standard()
                        .read(ReadRequest.html(html).build())
                        .kind();
                halves.get(row % 2).add(label.getValue(), read);
            }
            row++;
        }
        System.out.println("looked at: " + halves.get(0));
        System.out.println("held out: " + halves.get(1));
    }

    private static Map<String, List<ReleaseKind>> labels() throws IOException {
        Map<String, List<ReleaseKind>> labels = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KindReport.class.getResourceAsStream(LABELS)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("[\t ]", -1);
                    List<ReleaseKind> kinds = new ArrayList<>();
                    for (int i = 1; i < columns.length; i++) {
                        kinds.add(ReleaseKind.valueOf(columns[i]));
                    }
                    labels.put(columns[0], kinds);
                }
            }
        }
        return labels;
    }
}
