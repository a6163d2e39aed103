package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.text.EntityKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueskyGrammarTest {

    private final BlueskyGrammar grammar = new BlueskyGrammar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "é #Heat at acme.com. | tag 3-8 Heat, link 12-20 https://acme.com",
                "(@acme.com) \"@acme.com\" @acme @a.test | mention 1-10 acme.com, mention 30-37 a.test",
                "https://x.com/a). (https://x.com/(b)) | link 0-15 https://x.com/a, link 19-37 https://x.com/(b))",
                "ASP.NET HTTPS://EXAMPLE.COM readme.md | link 28-37 https://readme.md",
                "httpbin.example is taken for a scheme | link 0-15 httpbin.example",
                "#R&D #a-b #double#rainbow. (#no) “#no” | tag 0-4 R&D, tag 5-9 a-b, tag 10-25 double#rainbow",
                "#1 ##️⃣x # #! | tag 3-12 #️⃣x",
                "($acme) $ACME, US$5 $5M $TOOLONG | tag 1-6 $ACME, tag 8-13 $ACME",
                "foo(bar.com b.com/(c.com | link 4-11 https://bar.com, link 12-24 https://b.com/(c.com",
                "日本語 https://example.com/日本 | link 10-36 https://example.com/日本",
                "@x.xn--p1ai x.xn--p1ai | ''",
            })
    void theFacetsOf(String text, String expected) {
        List<String> facets = grammar.facets(text).stream()
                .map(facet -> facet.type() + " " + facet.byteStart() + "-" + facet.byteEnd() + " " + facet.value())
                .toList();
        assertEquals(expected, String.join(", ", facets));
    }

    @Test
    void aTagIsAtMost64ClustersLong() {
        String family = "👨‍👩‍👧";
        assertEquals(1, grammar.facets("#" + family.repeat(8) + "a".repeat(56)).size());
        assertEquals(0, grammar.facets("#" + "a".repeat(65)).size());
        assertEquals(1, grammar.facets("#" + "a".repeat(64) + "!!").size());
    }

    @Test
    void itAgreesWithTheConformanceVectors() {
        List<JsonNode> rows = Vectors.rows("bluesky_facets.jsonl");
        assertTrue(rows.size() > 40);
        rows.forEach(row -> assertEquals(expected(row), found(row), row::toString));
    }

    private static List<String> expected(JsonNode row) {
        List<String> expected = new ArrayList<>();
        for (JsonNode facet : row.get("expected")) {
            String type = facet.get("type").asText();
            String key = type.equals("mention") ? "handle" : type.equals("link") ? "uri" : "tag";
            expected.add(type + " " + facet.get("byteStart") + "-" + facet.get("byteEnd") + " "
                    + facet.get(key).asText());
        }
        return expected;
    }

    /** A row may be of one kind alone. */
    private List<String> found(JsonNode row) {
        String only = row.path("only").path(0).asText();
        return grammar.facets(row.get("input").asText()).stream()
                .filter(facet ->
                        only.isEmpty() || only.equals(facet.kind() == EntityKind.CASHTAG ? "cashtag" : facet.type()))
                .map(facet -> facet.type() + " " + facet.byteStart() + "-" + facet.byteEnd() + " " + facet.value())
                .toList();
    }

    @Test
    void itNeverThrows() {
        String chars = "a.b@#$＃1 (!\uFE0F\u200B\u20E2é日\uD800\uDC00)com:/_-";
        Random random = new Random(4);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i > 0; i--) {
                text.append(chars.charAt(random.nextInt(chars.length())));
            }
            int end = 0;
            for (Facet facet : grammar.facets(text)) {
                assertTrue(facet.byteStart() >= end && facet.byteEnd() > facet.byteStart(), text::toString);
                end = facet.byteEnd();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.", "1.", "@a ", "@a.", "@", "#a ", "#", "#!", "http://", "(a.", "(", "a.com(", "$A ", "(@a",
                " x.com(", "😀"
            })
    void aMillionCharsOfOneKindTakeSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> grammar.facets(text));
    }
}
