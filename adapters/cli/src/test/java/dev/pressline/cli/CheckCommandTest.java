package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Shell SHELL = Shell.anywhere();

    @TempDir
    private Path directory;

    private static JsonNode line(String fields, String... more) throws IOException {
        String[] command = new String[more.length + 2];
        command[0] = "check";
        command[1] = "--jsonl";
        System.arraycopy(more, 0, command, 2, more.length);
        Shell.Ran ran = SHELL.pipe("{\"id\":5," + fields + "}\n", command);
        assertEquals("", ran.err());
        return JSON.readTree(ran.out());
    }

    @Test
    void aTextIsHeldAgainstTheSourceOfItsLine() throws IOException {
        JsonNode checked = line(
                "\"network\":\"x\",\"text\":\"Acme has 7 plants.\",\"html\":\"<h1>Acme has 8 plants</h1><p>Acme has opened its eighth plant, in Berlin, this week.</p>\"");
        assertEquals(5, checked.get("id").asInt());
        assertEquals("x", checked.get("target").asText());
        assertEquals("FIGURE_NOT_IN_SOURCE", checked.at("/findings/0/code").asText());
        assertEquals(9, checked.at("/findings/0/span/start").asInt());
    }

    @Test
    void aFileIsHeldAgainstTheSourceOfTheOption() throws IOException {
        Path post = directory.resolve("post.txt");
        Files.writeString(post, "The kiln has 987654 bricks &amp; more.");
        Shell.Ran ran = SHELL.run(
                "check", post.toString(), "--network", "linkedin", "--source", "kiln.html", "--fail-on", "error");
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.out().contains("the source has no \"987654\": \"987654\"  FIGURE_NOT_IN_SOURCE"), ran.out());
        assertTrue(ran.out().contains("MARKUP_LEFT"), ran.out());
    }

    @Test
    void aTextWithoutFaultsSaysSo() throws IOException {
        Shell.Ran ran = SHELL.pipe("The kiln is hot.", "check", "--network", "linkedin", "--fail-on", "info");
        assertEquals("nothing to say about it\n", ran.out());
        assertEquals(0, ran.status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "\"target\":\"desk\" -> desk",
                "\"target\":\"bluesky\" -> bluesky",
                "\"target\":{\"id\":\"town\",\"network\":\"mastodon\"} -> town",
                "\"network\":\"threads\" -> threads",
                "\"url\":null -> x",
            })
    void theTargetIsAnAccountOfTheProfileOrANetwork(String fields, String target) throws IOException {
        Path profile = directory.resolve("profile.json");
        Files.writeString(profile, "{\"targets\":[{\"id\":\"desk\",\"network\":\"linkedin\"}]}");
        JsonNode checked = line(
                fields + ",\"text\":\"Hot.\"",
                "--network",
                "x",
                "--profile",
                profile.toAbsolutePath().toString());
        assertEquals(target, checked.get("target").asText());
    }

    @Test
    void picturesAreCheckedForTheirWords() throws IOException {
        JsonNode checked =
                line("\"network\":\"x\",\"text\":\"Hot.\",\"media\":[{\"url\":\"https://a.example/i.png\"}]");
        assertEquals("NO_ALT_TEXT", checked.at("/findings/0/code").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "\"network\":\"x\" -> BAD_VALUE",
                "\"text\":\"a\" -> BAD_VALUE",
                "\"network\":\"orkut\",\"text\":\"a\" -> UNKNOWN_NETWORK",
                "\"network\":\"x\",\"text\":\"a\",\"media\":[7] -> BAD_VALUE",
                "\"network\":\"x\",\"text\":\"a\",\"asOf\":\"noon\" -> BAD_VALUE",
                "\"network\":\"x\",\"text\":\"a\",\"html\":\"\" -> EMPTY_INPUT",
            })
    void whatCannotBeCheckedIsNamed(String fields, String code) throws IOException {
        assertEquals(code, line(fields).at("/error/code").asText());
    }
}
