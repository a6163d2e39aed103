package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code count}, {@code entities} and {@code escape}: a text as it is, and one network's rules. */
class TextCommandsTest {

    private static final Shell SHELL = Shell.anywhere();

    private static String answer(String line, String... arguments) {
        Shell.Ran ran = SHELL.pipe(line, arguments);
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return ran.out();
    }

    @Test
    void lengthIsThePresentRuleAndEveryRuleIsAMeasure() {
        assertEquals(
                "{\"id\":1,\"length\":27,\"limit\":280,\"unit\":\"weighted\",\"measures\":["
                        + "{\"length\":27,\"limit\":280,\"unit\":\"weighted\"},"
                        + "{\"length\":27,\"limit\":280,\"unit\":\"weighted-conservative\"}]}\n",
                answer(
                        "{\"id\":1,\"text\":\"See https://acme.com/a/very/long/address/that/counts/as/23\"}",
                        "count",
                        "--jsonl",
                        "--network",
                        "x"));
    }

    @Test
    void theNetworkOfALineWinsOverTheOption() {
        assertEquals(
                "{\"id\":null,\"length\":1,\"limit\":300,\"unit\":\"graphemes\",\"measures\":["
                        + "{\"length\":1,\"limit\":300,\"unit\":\"graphemes\"},"
                        + "{\"length\":3,\"limit\":3000,\"unit\":\"utf8-bytes\"}]}\n",
                answer("{\"text\":\"e\\u0301\",\"network\":\"bluesky\"}", "count", "--jsonl", "--network", "x"));
    }

    @Test
    void aLineBringsItsNetworkOrFails() {
        String lines = "{\"id\":1,\"text\":\"a\",\"network\":\"x\"}\n{\"id\":2,\"text\":\"a\"}\n";
        String out = answer(lines, "count", "--jsonl");
        assertEquals(
                "{\"id\":2,\"error\":{\"code\":\"BAD_VALUE\",\"message\":\"network is missing, and so is --network\","
                        + "\"values\":{\"path\":\"network\"}}}",
                out.lines().toList().get(1));
    }

    @Test
    void facetsCountInBytes() {
        assertEquals(
                "{\"id\":7,\"facets\":[{\"byteStart\":3,\"byteEnd\":8,\"type\":\"tag\",\"value\":\"Heat\"}]}\n",
                answer("{\"id\":7,\"text\":\"\u00e9 #Heat\"}", "facets", "--jsonl", "--network", "bluesky"));
    }

    @Test
    void onlyBlueskyHasFacets() {
        Shell.Ran ran = SHELL.pipe("#Heat", "facets", "--network", "x");
        assertEquals(2, ran.status());
        assertEquals("pressline: x has no facets, bluesky has (BAD_ARGUMENT)\n", ran.err());
    }

    @Test
    void sentencesStandOneALine() {
        assertEquals(
                "Acme Inc. opened on Nov. 22.\nIt makes No. 1 pumps.\n",
                answer("Acme Inc. opened on Nov. 22. It makes No. 1 pumps.", "sentences"));
        assertEquals(
                "{\"id\":1,\"sentences\":[\"Am 1. Mai, z. B. in Ulm.\",\"Ende.\"]}\n",
                answer(
                        "{\"id\":1,\"text\":\"Am 1. Mai, z. B. in Ulm. Ende.\",\"language\":\"de\"}",
                        "sentences",
                        "--jsonl"));
    }

    @ParameterizedTest
    @CsvSource({"'',0", "' a ',3", "'a\n',2", "'\u00e9\u0301',1"})
    void aFileIsCountedAsItIs(String text, int graphemes) {
        String out = answer(text, "count", "--network", "bluesky", "--format", "json");
        assertEquals("  \"length\": " + graphemes + ",", out.lines().toList().get(1));
    }

    @Test
    void countedForPeopleTheTightestMeasureStandsFirst() {
        assertEquals("""
                ── Bluesky ───────────────────────────────────────────────────────────────────
                  length      3/300 graphemes    █░░░░░░░░░░░░░░░░░░░  297 left
                              4/3000 utf8-bytes  █░░░░░░░░░░░░░░░░░░░  2996 left
                  note        the line break at the end of the text counts
                """, answer("né\n", "count", "--network", "bluesky"));
    }

    @Test
    void entitiesStandByKindWithTheirPlaces() {
        assertEquals(
                "{\"id\":null,\"urls\":[{\"start\":13,\"end\":31,\"text\":\"https://acme.com/x\"}],"
                        + "\"hashtags\":[{\"start\":0,\"end\":4,\"text\":\"#one\"}],"
                        + "\"mentions\":[{\"start\":5,\"end\":9,\"text\":\"@bob\"}],"
                        + "\"cashtags\":[{\"start\":32,\"end\":36,\"text\":\"$ABC\"}]}\n",
                answer("{\"text\":\"#one @bob is https://acme.com/x $ABC\"}", "entities", "--jsonl", "--network", "x"));
    }

    @Test
    void entitiesForPeopleAreALineEach() {
        assertEquals("  hashtag     3-7  #one\n", answer("at #one", "entities", "--network", "x"));
        assertEquals("nothing that the network would link\n", answer("at one", "entities", "--network", "x"));
    }

    @Test
    void escapedTextCanBePipedOn() {
        assertEquals("a \\(b\\)", answer("a (b)", "escape", "--network", "linkedin"));
        assertEquals(
                "{\n  \"text\": \"a \\\\(b\\\\)\"\n}\n",
                answer("a (b)", "escape", "--network", "linkedin", "--format", "json"));
    }

    @Test
    void aFieldWithoutMarkupIsPlain() {
        assertEquals("a (b)", answer("a (b)", "escape", "--network", "linkedin", "--field", "card.title"));
        String line = "{\"text\":\"(\",\"field\":\"text\"}";
        assertEquals(
                "{\"id\":null,\"text\":\"\\\\(\"}\n",
                answer(line, "escape", "--jsonl", "--network", "linkedin", "--field", "card.title"));
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        Shell.Ran ran = SHELL.pipe("né".getBytes(StandardCharsets.ISO_8859_1), "count", "--network", "x");
        assertEquals(3, ran.status());
        assertEquals("pressline: standard input: this is no text in UTF-8 (NOT_TEXT)\n", ran.err());
    }
}
