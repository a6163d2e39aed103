package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LittleTextTest {

    private static final String SIGNS = "\\|{}@[]()<>#*_~ab1 \n&%é😀\uD800\uDC00hashtag";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Acme (NYSE: ACM) wins #1 award, Acme \\(NYSE: ACM\\) wins \\#1 award",
                "a@b.com, a\\@b.com",
                "{x} [y] <z> ~ * | \\, \\{x\\} \\[y\\] \\<z\\> \\~ \\* \\| \\\\",
                "5 & 6 – 50%, 5 & 6 – 50%",
                "{hashtag|\\#|a}, \\{hashtag\\|\\\\\\#\\|a\\}",
            })
    void everyReservedSignIsEscaped(String text, String wire) {
        assertEquals(wire, LittleText.escape(text));
    }

    @Test
    void tagsThatAreMeantBecomeTemplates() {
        String wire = LittleText.encode(List.of(new Segment.Words("#1 with "), new Segment.Tag("my_tag")));
        assertEquals("\\#1 with {hashtag|\\#|my\\_tag}", wire);
        assertEquals("#1 with #my_tag", LittleText.decode(wire));
    }

    @Test
    void aSignThatShouldHaveBeenEscapedStandsForItself() {
        assertEquals("(a) {b} \\", LittleText.decode("(a) {b} \\"));
    }

    @Test
    void decodingUndoesEncoding() {
        Random random = new Random(5);
        for (int round = 0; round < 100_000; round++) {
            List<Segment> text = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                text.add(random.nextInt(4) == 0 ? new Segment.Tag(sign) : new Segment.Words(sign));
            }
            String wire = LittleText.encode(text);
            assertEquals(Segment.textOf(text), LittleText.decode(wire), wire);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Ltd | @[Acme Ltd](urn:li:organization:7)",
                "Acme (UK) | @[Acme \\(UK\\)](urn:li:organization:7)",
                "A_B* | @[A\\_B\\*](urn:li:organization:7)",
            })
    void anAccountReadsAsItsName(String name, String wire) {
        List<Segment> text = List.of(
                new Segment.Words("With @["),
                new Segment.Mention(name, Optional.of("urn:li:organization:7")),
                new Segment.Words("](urn:li:x) and \\@["));
        String written = LittleText.encode(text);
        assertTrue(written.contains(wire), written);
        assertEquals(Segment.textOf(text), LittleText.decode(written));
    }

    /** Somebody else's wire: an account stands for its name only where its sign is not escaped. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "@[A](urn:li:x)@[B](urn:li:y)!\t@A@B!",
                "\\@[A](urn:li:x)\t@[A](urn:li:x)",
                "\\\\@[A](urn:li:x)\t\\@A",
                "a\\\\\\@[A](urn:li:x)\ta\\@[A](urn:li:x)",
                "{hashtag|\\#|a{hashtag|\\#|b}}\t#a{hashtag|#|b}",
            })
    void anEscapedSignIsNoMarkup(String wire, String text) {
        assertEquals(text, LittleText.decode(wire));
    }

    @Test
    void itAgreesWithTheConformanceVectors() {
        List<JsonNode> rows = Vectors.rows("linkedin_escape.jsonl").stream()
                .filter(row -> row.get("op").asText().equals("escape"))
                .toList();
        assertTrue(rows.size() > 10);
        rows.forEach(row -> assertEquals(
                row.get("expected").asText(), LittleText.escape(row.get("input").asText())));
    }
}
