package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.Pressline;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.Graphemes;
import dev.pressline.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Core's units and sentences against other people's test vectors, where the environment says that they are. */
class TextConformanceTest {

    /**
     * Cases of older files that newer data decides otherwise: U+2701 is no pictograph since Unicode 17, so ZWJ joins
     * not.
     */
    private static final Set<String> OVERTAKEN = Set.of("\u2701\u200d\u2701");

    private static final NetworkAdapter NETWORK = Pressline.builder().build().network("x");
    private static final Length X = NETWORK.length(new UnitContext("weighted", NETWORK.rules()));

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
        for (JsonNode row : Vectors.rows("" + file + ".jsonl")) {
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
        for (JsonNode row : Vectors.rows("x_emoji_18.jsonl")) {
            assertEquals(2, X.of(row.get("input").asText()), row.get("id").asText());
            assertEquals(
                    1, Graphemes.count(row.get("input").asText()), row.get("id").asText());
        }
    }

    @Test
    void emojiThatLackAStyleWeighTwoOnXToo() {
        for (JsonNode row : Vectors.rows("emoji_test_15.jsonl")) {
            String text = row.get("input").asText();
            boolean single = text.codePointCount(0, text.length()) == 1;
            if (!single || row.get("status").asText().equals("fully-qualified")) {
                assertEquals(2, X.of(text), row.get("id").asText());
            }
        }
    }

    @Test
    void lengthsOnXAreThoseOfItsVectors() {
        int checked = 0;
        for (JsonNode row : Vectors.rows("x_length.jsonl")) {
            String text = row.get("input").asText();
            if (row.path("config").asText().equals("v3")) {
                assertEquals(
                        row.at("/expected/weightedLength").asInt(),
                        X.of(text),
                        row.get("id").asText());
                checked++;
            }
        }
        assertTrue(checked > 0, "no row was checked");
    }

    @Test
    void sentencesAreThoseOfTheGoldenRules() {
        for (JsonNode row : Vectors.rows("../sentences/golden.dev.jsonl")) {
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
