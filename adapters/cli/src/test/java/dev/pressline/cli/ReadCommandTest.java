package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "Talbrook Ceramics fires its first kiln on hydrogen";
    private static final Path PAGE = Path.of("src/test/resources/kiln.html");

    @TempDir
    private Path directory;

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static JsonNode json(Shell.Ran ran) throws IOException {
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return JSON.readTree(ran.out());
    }

    @Test
    void aPageInAFileStandardInputOrALineReadsTheSame() throws IOException {
        String html = Files.readString(PAGE);
        JsonNode expected = json(Shell.anywhere().run("read", "kiln.html", "--format", "json"));
        assertEquals(TITLE, expected.get("title").asText());
        assertEquals(
                "https://talbrook.example/news/kiln", expected.get("canonical").asText());
        assertEquals(3, expected.get("body").asText().lines().count());
        assertEquals(expected, json(Shell.anywhere().pipe(html, "read", "--format", "json")));
        assertEquals(expected, json(Shell.anywhere().pipe(html, "read", "-", "--format", "json")));
        JsonNode line = json(Shell.anywhere().pipe("{\"id\":\"a\",\"path\":\"kiln.html\"}", "read", "--jsonl"));
        assertEquals(expected.get("body"), line.get("body"));
        assertEquals("a", line.get("id").asText());
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        byte[] packed = packed(Files.readAllBytes(PAGE));
        Files.write(directory.resolve("kiln.html.gz"), packed);
        Files.write(directory.resolve("named-otherwise"), packed);
        Shell shell = Shell.in(directory);
        assertEquals(
                TITLE,
                json(shell.run("read", "kiln.html.gz", "--format", "json"))
                        .get("title")
                        .asText());
        assertEquals(
                TITLE,
                json(shell.run("read", "named-otherwise", "--format", "json"))
                        .get("title")
                        .asText());
        assertEquals(
                TITLE,
                json(shell.pipe(packed, "read", "--format", "json"))
                        .get("title")
                        .asText());
        assertEquals(
                TITLE,
                json(shell.pipe("{\"path\":\"kiln.html.gz\"}", "read", "--jsonl"))
                        .get("title")
                        .asText());
        byte[] lines = packed("{\"path\":\"kiln.html.gz\"}\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                TITLE, json(shell.pipe(lines, "read", "--jsonl")).get("title").asText());
    }

    @Test
    void relativeLinksCountFromTheAddressOfTheLineElseOfTheOption() throws IOException {
        String html = "<html><head><meta property='og:image' content='/a.jpg'></head><body><h1>Acme opens a plant</h1>"
                + "<p>Acme has opened a plant in Graz, and hired 40 people there.</p></body></html>";
        String lines = JSON.writeValueAsString(java.util.Map.of("html", html, "url", "https://line.example/n")) + "\n"
                + JSON.writeValueAsString(java.util.Map.of("html", html)) + "\n";
        Shell.Ran ran = Shell.anywhere().pipe(lines, "read", "--jsonl", "--url", "https://option.example/n");
        assertEquals(
                java.util.List.of("https://line.example/a.jpg", "https://option.example/a.jpg"),
                ran.out().lines().map(ReadCommandTest::image).toList());
    }

    private static String image(String line) {
        try {
            return JSON.readTree(line).path("image").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void theLanguageOfTheCallerWins() throws IOException {
        Shell.Ran ran = Shell.anywhere().run("read", "kiln.html", "--format", "json", "--language", "de");
        assertEquals("de", json(ran).get("language").asText());
    }

    @Test
    void theExplanationNamesTheContainerAndEachFieldsWitnesses() throws IOException {
        assertTrue(json(Shell.anywhere().run("read", "kiln.html", "--format", "json"))
                .path("explain")
                .isMissingNode());
        JsonNode why = json(Shell.anywhere().run("read", "kiln.html", "--format", "json", "--explain"))
                .path("explain");
        assertTrue(why.path("container").asText().startsWith("html > body"), why.toString());
        assertTrue(why.path("reasons").size() >= 2, why.toString());
        JsonNode title = why.path("fields").path("title").path(0);
        assertEquals(TITLE, title.path("value").asText());
        assertFalse(title.path("source").asText().isEmpty());
        String sheet = Shell.anywhere().run("read", "kiln.html", "--explain").out();
        assertTrue(sheet.contains(why.path("container").asText()), sheet);
        assertTrue(sheet.contains(title.path("source").asText() + ": " + TITLE), sheet);
    }

    @Test
    void aPageCantSteerTheTerminal() {
        String html = "<h1>Acme\u001B[31m opens</h1><p>Acme has opened a plant\u0007 in Graz\u009B31m today.</p>";
        String out = Shell.anywhere().pipe(html, "read").out();
        assertTrue(out.contains("Graz"), out);
        assertTrue(out.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'), out);
    }
}
