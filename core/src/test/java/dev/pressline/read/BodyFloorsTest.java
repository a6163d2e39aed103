package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bodies of annotated pages, which stay outside the project, are read as well as the floors say: F1 of runs of four
 * words, from mean precision and mean recall over the pages. Skipped without {@code PRESSLINE_DATA}.
 */
class BodyFloorsTest {

    private static final int RUN = 4;

    @ParameterizedTest
    @CsvSource({"zyte, .955", "wcxb, .950", "fundus, .930"})
    void bodiesAreReadAtLeastAsWellAsTheFloor(String set, double floor) throws IOException {
        String data = System.getenv().getOrDefault("PRESSLINE_DATA", "");
        Assumptions.assumeFalse(data.isEmpty(), "PRESSLINE_DATA is not set");
        Path folder = Path.of(data, "read");
        Map<Object, Map<String, Object>> truths = new HashMap<>();
        rows(folder.resolve("truth").resolve(set + ".jsonl")).forEach(truth -> truths.put(truth.get("id"), truth));
        double precision = 0;
        double recall = 0;
        int pages = 0;
        for (Map<String, Object> row : rows(folder.resolve("input").resolve(set + ".jsonl"))) {
            Map<String, Integer> wanted = runs(text(truths.getOrDefault(row.get("id"), Map.of()), "body"));
            Map<String, Integer> got = runs(read(folder, row));
            int both = common(wanted, got);
            precision += got.isEmpty() ? 0 : (double) both / size(got);
            recall += wanted.isEmpty() ? 1 : (double) both / size(wanted);
            pages++;
        }
        double f1 = 2 * precision * recall / (precision + recall) / pages;
        assertTrue(f1 >= floor, set + ": F1 is " + f1 + " over " + pages + " pages, the floor is " + floor);
    }

    private static String read(Path folder, Map<String, Object> row) throws IOException {
        try (InputStream raw = Files.newInputStream(folder.resolve(text(row, "path")));
                InputStream page = new GZIPInputStream(raw)) {
            return ArticleReader.standard()
                    .read(ReadRequest.bytes(page.readAllBytes())
                            .baseUri(text(row, "url"))
                            .maxChars(20_000_000)
                            .build())
                    .body();
        }
    }

    /** The reader's own JSON reader takes line ends for spaces, which is what is wanted here. */
    private static List<Map<String, Object>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonLd.things(line).get(0))
                .toList();
    }

    private static String text(Map<String, Object> row, String field) {
        return row.get(field) instanceof String text ? text : "";
    }

    private static Map<String, Integer> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}_]+", -1);
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.merge(String.join(" ", List.of(words).subList(i, i + RUN)), 1, Integer::sum);
        }
        return runs;
    }

    private static int common(Map<String, Integer> wanted, Map<String, Integer> got) {
        return wanted.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0)))
                .sum();
    }

    private static int size(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
