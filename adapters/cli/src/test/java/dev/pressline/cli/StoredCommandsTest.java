package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller stored and sends back: {@code resolve}, {@code compare}, and {@code adapt} with approvals. */
class StoredCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Shell SHELL = Shell.anywhere();

    @TempDir
    private Path directory;

    private static JsonNode adapted(String fields) throws IOException {
        String line = "{\"id\":1,\"path\":\"kiln.html\",\"networks\":[\"x\",\"bluesky\"]" + fields + "}\n";
        return JSON.readTree(SHELL.pipe(line, "adapt", "--jsonl").out());
    }

    private static JsonNode answer(JsonNode line, String... command) throws IOException {
        Shell.Ran ran = SHELL.pipe(JSON.writeValueAsString(line) + "\n", command);
        assertEquals("", ran.err());
        return JSON.readTree(ran.out());
    }

    private String file(String name, JsonNode json) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, JSON.writeValueAsString(json));
        return file.toAbsolutePath().toString();
    }

    private static JsonNode withLink(JsonNode adaptation, String slot, String link) {
        ObjectNode line = adaptation.deepCopy();
        line.putObject("links").put(slot, link);
        return line;
    }

    @Test
    void aLineThatAdaptWroteIsResolvedWithItsLinks() throws IOException {
        JsonNode adaptation = adapted("");
        JsonNode resolved = answer(withLink(adaptation, "link-1", "https://t.example/1"), "resolve", "--jsonl");
        assertEquals(1, resolved.get("id").asInt());
        assertTrue(resolved.at("/variants/0/payload/text").asText().contains("https://t.example/1"));
        assertEquals(
                "https://t.example/1",
                resolved.at("/variants/1/payload/record/embed/external/uri").asText());
        assertEquals(adaptation.at("/variants/0/textHash"), resolved.at("/variants/0/textHash"));
        assertTrue(resolved.at("/links").isMissingNode());
    }

    @Test
    void anAdaptationMayStandInAFieldOfItsOwn() throws IOException {
        ObjectNode line = JSON.createObjectNode();
        line.set("adaptation", adapted(""));
        line.putObject("links").put("x/link-1", "https://t.example/1");
        JsonNode resolved = answer(line, "resolve", "--jsonl");
        assertEquals(
                "UNRESOLVED_LINK",
                resolved.at("/findings")
                        .get(resolved.get("findings").size() - 1)
                        .get("code")
                        .asText());
    }

    @Test
    void aFileIsResolvedByOptions() throws IOException {
        String stored = file("a.json", adapted(""));
        Shell.Ran ran = SHELL.run("resolve", stored, "--link", "link-1=https://t.example/1");
        assertTrue(ran.out().contains("https://t.example/1"), ran.out());
        assertEquals(1, SHELL.run("resolve", stored, "--fail-on", "warning").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "\"links\":{\"link-1\":\"javascript:x\"} -> BAD_LINK",
                "\"links\":{\"link-1\":7} -> BAD_VALUE",
                "\"links\":[] -> BAD_VALUE",
                "\"adaptation\":7 -> BAD_VALUE",
                "\"adaptation\":{} -> BAD_VALUE",
            })
    void whatCannotBeResolvedIsNamed(String field, String code) throws IOException {
        ObjectNode line = adapted("").deepCopy();
        line.setAll((ObjectNode) JSON.readTree("{" + field + "}"));
        assertEquals(code, answer(line, "resolve", "--jsonl").at("/error/code").asText());
    }

    @Test
    void compareSaysWhatAnUpdateChanged() throws IOException {
        JsonNode before = adapted("");
        String page = Files.readString(Path.of("src/test/resources/kiln.html"));
        Shell.Ran adaptedNow =
                SHELL.pipe(page.replaceFirst("([^0-9][1-9])[0-9]{2} ", "$199 "), "adapt", "--format", "json");
        JsonNode after = JSON.readTree(adaptedNow.out());
        ObjectNode line = JSON.createObjectNode();
        line.set("old", before);
        line.set("new", after);
        assertEquals(
                "FACTS_CHANGED",
                answer(line, "compare", "--jsonl").get("verdict").asText());
        line.set("new", before);
        assertEquals(
                "UNCHANGED", answer(line, "compare", "--jsonl").get("verdict").asText());
        line.putNull("new");
        assertEquals(
                "WITHDRAWN", answer(line, "compare", "--jsonl").get("verdict").asText());
        line.remove("old");
        assertEquals(
                "BAD_VALUE",
                answer(line, "compare", "--jsonl").at("/error/code").asText());
    }

    @Test
    void compareTakesTwoFiles() throws IOException {
        String stored = file("a.json", adapted(""));
        assertEquals(
                "unchanged\n", SHELL.run("compare", "--old", stored, stored).out());
        assertEquals(2, SHELL.run("compare", stored).status());
    }

    @Test
    void whatIsApprovedStandsAndTheRestIsComposedAnew() throws IOException {
        JsonNode stored = adapted("");
        JsonNode variant = stored.at("/variants/0");
        String approval =
                "{\"variantId\":" + variant.get("variantId") + ",\"textHash\":" + variant.get("textHash") + "}";
        JsonNode again = adapted(",\"stored\":" + stored + ",\"approvals\":[" + approval + "]");
        assertEquals("approved", again.at("/variants/0/state").asText());
        assertEquals("draft", again.at("/variants/1/state").asText());
        assertEquals(variant.get("posts"), again.at("/variants/0/posts"));
    }

    @Test
    void aLineBringsItsOwnProfile() throws IOException {
        JsonNode tagged = adapted(
                ",\"profile\":{\"ownHosts\":[\"talbrook.example\"],\"campaign\":{\"campaign\":\"Kiln\",\"content\":\"{target}\"}}");
        assertEquals(
                "https://talbrook.example/news/kiln?utm_source=x&utm_medium=social&utm_campaign=kiln&utm_content=x",
                tagged.at("/variants/0/links/0/url").asText());
        assertEquals(
                "https://talbrook.example/news/kiln", tagged.get("sourceId").asText());
    }

    @Test
    void aPassedDeadlineIsEveryTargetsOutcome() throws IOException {
        JsonNode late = adapted(",\"deadlineMs\":0");
        assertEquals("DEADLINE_PASSED", late.at("/variants/0/code").asText());
        assertEquals("DEADLINE_PASSED", late.at("/variants/1/code").asText());
        assertEquals(
                "fits",
                adapted(",\"deadlineMs\":600000").at("/variants/1/outcome").asText());
        assertEquals(
                "BAD_VALUE", adapted(",\"deadlineMs\":-1").at("/error/code").asText());
    }
}
