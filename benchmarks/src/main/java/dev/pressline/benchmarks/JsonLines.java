package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files with a JSON object a line, plain or packed. */
public final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /** The objects of a file, in order; one whose name ends in {@code .gz} is unpacked. */
    public static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(MAPPER.readTree(line));
                }
            }
        }
        return rows;
    }

    /** Writes an object a line. */
    public static void write(Path file, List<? extends JsonNode> rows) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonNode row : rows) {
            lines.append(MAPPER.writeValueAsString(row)).append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
