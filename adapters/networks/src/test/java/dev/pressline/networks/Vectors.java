package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** Other people's test vectors, where the environment says that they are: {@code PRESSLINE_DATA/conformance}. */
final class Vectors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    /** The rows of a file that other rules have not overtaken. Skips the test if there is no data. */
    static List<JsonNode> rows(String file) {
        String data = System.getenv("PRESSLINE_DATA");
        Assumptions.assumeTrue(data != null, "PRESSLINE_DATA is not set");
        try {
            List<JsonNode> rows = Files.readAllLines(Path.of(data, "conformance", file)).stream()
                    .map(Vectors::parse)
                    .filter(row -> !row.has("obsolete")
                            && !row.path("network").asText().equals("mastodon-web"))
                    .toList();
            assertFalse(rows.isEmpty(), file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a row of entities says and what a grammar found, in the same words: {@code value} or, if the row has
     * indices, {@code start-end value}.
     */
    static List<String> expectedEntities(JsonNode row) {
        List<String> expected = new ArrayList<>();
        for (JsonNode entity : row.get("expected")) {
            JsonNode at = entity.path("indices");
            String place = at.isMissingNode() ? "" : at.get(0) + "-" + at.get(1) + " ";
            expected.add(place + (entity.isTextual() ? entity.asText() : value(entity)));
        }
        return expected;
    }

    static List<String> foundEntities(JsonNode row, List<Entity> entities) {
        boolean withPlace = row.get("expected").path(0).has("indices");
        EntityKind kind = kind(row.get("op").asText());
        String text = row.get("input").asText();
        return entities.stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity ->
                        (withPlace ? entity.span().start() + "-" + entity.span().end() + " " : "")
                                + (kind == EntityKind.LINK
                                        ? entity.span().in(text)
                                        : entity.span().in(text).substring(1)))
                .toList();
    }

    private static String value(JsonNode entity) {
        for (String key : List.of("url", "hashtag", "cashtag")) {
            if (entity.has(key)) {
                return entity.get(key).asText();
            }
        }
        return entity.get("screen_name").asText() + entity.path("list_slug").asText();
    }

    private static EntityKind kind(String op) {
        return op.equals("urls")
                ? EntityKind.LINK
                : EntityKind.valueOf(op.substring(0, op.length() - 1).toUpperCase(Locale.ROOT));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
