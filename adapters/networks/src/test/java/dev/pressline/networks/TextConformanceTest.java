package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.text.EmojiSequences;
import dev.pressline.text.Graphemes;
import dev.pressline.text.Sentences;
import dev.pressline.text.TextUnit;
import dev.pressline.text.WeightedUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Core's units and sentences against other people's test vectors, where the environment says that they are. */
class TextConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Cases of older files that newer data decides otherwise: U+2701 is no pictograph since Unicode 17, so ZWJ joins
     * not.
     */
    private static final Set<String> OVERTAKEN = Set.of("\u2701\u200d\u2701");

    /** X's published weights, without links. */
    private static final TextUnit X = WeightedUnit.builder("x")
            .scale(100)
            .defaultWeight(200)
            .weight(0, 0x10FF, 100)
            .weight(0x2000, 0x200D, 100)
            .weight(0x2010, 0x201F, 100)
            .weight(0x2032, 0x2037, 100)
            .emoji(EmojiSequences.newest(), 200)
            .build();

    private static List<JsonNode> rows(String file) {
        String data = System.getenv("PRESSLINE_DATA");
        Assumptions.assumeTrue(data != null, "PRESSLINE_DATA is not set");
        try {
            List<JsonNode> rows = Files.readAllLines(Path.of(data, file)).stream()
                    .map(TextConformanceTest::parse)
                    .toList();
            assertFalse(rows.isEmpty(), file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            clusters.add(text.substring(at, next));
            at = next;
        }
        return clusters;
    }

    @ParameterizedTest
    @ValueSource(strings = {"grapheme_break_17", "grapheme_break_15", "emoji_test_15"})
    void clustersAreThoseOfUnicodesTests(String file) {
        for (JsonNode row : rows("conformance/" + file + ".jsonl")) {
            String text = row.get("input").asText();
            if (!OVERTAKEN.contains(text)) {
                assertEquals(
                        strings(row.get("expected")),
                        clusters(text),
                        row.get("id").asText());
                assertEquals(
                        row.get("expected").size(),
                        Graphemes.count(text),
                        row.get("id").asText());
            }
        }
    }

    @Test
    void everyRecommendedEmojiWeighsTwoOnX() {
        for (JsonNode row : rows("conformance/x_emoji_18.jsonl")) {
            assertEquals(2, X.count(row.get("input").asText()), row.get("id").asText());
            assertEquals(
                    1, Graphemes.count(row.get("input").asText()), row.get("id").asText());
        }
    }

    @Test
    void emojiThatLackAStyleWeighTwoOnXToo() {
        for (JsonNode row : rows("conformance/emoji_test_15.jsonl")) {
            String text = row.get("input").asText();
            boolean single = text.codePointCount(0, text.length()) == 1;
            if (!single || row.get("status").asText().equals("fully-qualified")) {
                assertEquals(2, X.count(text), row.get("id").asText());
            }
        }
    }

    @Test
    void lengthsOnXAreThoseOfItsVectors() {
        int checked = 0;
        for (JsonNode row : rows("conformance/x_length.jsonl")) {
            String text = row.get("input").asText();
            if (row.path("config").asText().equals("v3") && !text.contains(".")) { // a link has a dot
                assertEquals(
                        row.at("/expected/weightedLength").asInt(),
                        X.count(text),
                        row.get("id").asText());
                checked++;
            }
        }
        assertTrue(checked > 0, "no row was checked");
    }

    @Test
    void sentencesAreThoseOfTheGoldenRules() {
        for (JsonNode row : rows("sentences/golden.dev.jsonl")) {
            String text = row.get("text").asText();
            List<String> found = Sentences.of(text, Locale.ENGLISH).stream()
                    .map(span -> oneLine(span.in(text)))
                    .toList();
            List<String> gold = strings(row.get("gold")).stream()
                    .map(TextConformanceTest::oneLine)
                    .toList();
            assertEquals(gold, found, row.get("id").asText());
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
