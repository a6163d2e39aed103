package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.pressline.benchmarks.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a command answered, by id. A line that reports an error counts as no answer. */
final class Answers {

    private final Map<String, JsonNode> byId;
    private final List<JsonNode> lines;

    private Answers(List<JsonNode> lines) {
        this.lines = lines;
        this.byId = new HashMap<>();
        for (JsonNode line : lines) {
            if (!line.has("error")) {
                byId.put(line.path("id").asText(), line);
            }
        }
    }

    static Answers of(List<JsonNode> lines) {
        return new Answers(lines);
    }

    static Answers in(Path file) throws IOException {
        return of(JsonLines.read(file));
    }

    /** The answer to a row, or a node that has nothing. */
    JsonNode to(JsonNode row) {
        return byId.getOrDefault(row.path("id").asText(), MissingNode.getInstance());
    }

    boolean has(JsonNode row) {
        return byId.containsKey(row.path("id").asText());
    }

    /** Every line, the errors too. */
    List<JsonNode> lines() {
        return lines;
    }

    /** Texts of a list; of a single text that text; nothing where there is none. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.elements().forEachRemaining(item -> texts.add(item.asText()));
        return texts;
    }

    /** A text, empty where there is none. */
    static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : "";
    }
}
