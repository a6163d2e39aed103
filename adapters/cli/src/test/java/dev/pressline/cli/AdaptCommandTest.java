package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.network.NetworkAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINE = "{\"id\":7,\"path\":\"kiln.html\"%s}\n";
    private static final List<String> INSTALLED = Pressline.builder().build().networks().stream()
            .map(NetworkAdapter::id)
            .toList();
    private static final Shell SHELL = Shell.anywhere();

    @TempDir
    private Path directory;

    private static JsonNode json(Shell.Ran ran) throws IOException {
        assertEquals("", ran.err());
        return JSON.readTree(ran.out());
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private String profile(String json) throws IOException {
        Path file = directory.resolve("profile.json");
        Files.writeString(file, json);
        return file.toAbsolutePath().toString();
    }

    @Test
    void withoutTargetsEveryInstalledNetworkIsServed() throws IOException {
        JsonNode adaptation = json(SHELL.run("adapt", "kiln.html", "--format", "json"));
        assertEquals(INSTALLED, texts(adaptation.get("variants"), "network"));
        assertEquals(
                "https://talbrook.example/news/kiln", adaptation.get("sourceId").asText());
    }

    @Test
    void whatIsPrintedCanBeReadBack() {
        String out = SHELL.run("adapt", "kiln.html", "--format", "json").out();
        Adaptation adaptation = Adaptation.fromMap(Json.object(out.getBytes(StandardCharsets.UTF_8)));
        assertEquals(INSTALLED.size(), adaptation.outcomes().size());
    }

    @Test
    void aLineAnswersAsAFileDoes() throws IOException {
        JsonNode line = json(SHELL.pipe(LINE.formatted(",\"unheardOf\":[]"), "adapt", "--jsonl"));
        JsonNode file = json(SHELL.run("adapt", "kiln.html", "--format", "json"));
        assertEquals(7, line.get("id").asInt());
        assertEquals(file.get("variants"), line.get("variants"));
    }

    @Test
    void htmlInALineIsThePage() throws IOException {
        String html = Files.readString(Path.of("src/test/resources/kiln.html"));
        String line = JSON.writeValueAsString(java.util.Map.of("html", html)) + "\n";
        JsonNode adaptation = json(SHELL.pipe(line, "adapt", "--jsonl"));
        assertEquals("fits", adaptation.at("/variants/0/outcome").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                      | bluesky | x",
                ",\"networks\":[\"linkedin\"]                          | linkedin | x",
                ",\"networks\":[\"linkedin\"],\"targets\":[\"bluesky\"] | bluesky | x",
                ",\"targets\":[{\"id\":\"acme\",\"network\":\"x\"}]     | acme | bluesky",
                ",\"networks\":null                                    | bluesky | x",
            })
    void aLineWinsOverOptionsAndTheseOverTheProfile(String fields, String target, String inProfile) throws IOException {
        String profile = profile("{\"targets\":[{\"network\":\"" + inProfile + "\"}]}");
        String line = LINE.formatted(fields == null ? "" : fields);
        JsonNode adaptation = json(SHELL.pipe(line, "adapt", "--jsonl", "--networks", "bluesky", "--profile", profile));
        assertEquals(List.of(target), texts(adaptation.get("variants"), "target"));
    }

    @Test
    void theProfileSpeaksWhereNobodyElseDoes() throws IOException {
        String profile = profile("{\"targets\":[{\"id\":\"desk\",\"network\":\"linkedin\",\"owner\":\"Jo\"}]}");
        JsonNode variant = json(SHELL.run("adapt", "kiln.html", "--format", "json", "--profile", profile))
                .at("/variants/0");
        assertEquals("desk", variant.get("target").asText());
        assertEquals("Jo", variant.get("owner").asText());
    }

    @Test
    void overridesOfTheLineReplaceThoseOfTheFileAndBeatTheProfile() throws IOException {
        String profile = profile("{\"overrides\":{\"prefix\":\"Profile:\",\"suffix\":\"From the profile\"}}");
        Path file = directory.resolve("overrides.json");
        Files.writeString(file, "{\"prefix\":\"File:\"}");
        String line = LINE.formatted(",\"networks\":\"x\"")
                + LINE.formatted(",\"networks\":\"x\",\"overrides\":{\"prefix\":\"Line:\"}");
        Shell.Ran ran = SHELL.pipe(
                line,
                "adapt",
                "--jsonl",
                "--profile",
                profile,
                "--overrides",
                file.toAbsolutePath().toString());
        List<String> texts = ran.out().lines().map(AdaptCommandTest::text).toList();
        assertTrue(texts.get(0).startsWith("File: Talbrook"), texts.get(0));
        assertTrue(texts.get(1).startsWith("Line: Talbrook"), texts.get(1));
        assertTrue(texts.get(1).contains("From the profile"), texts.get(1));
    }

    private static String text(String adaptation) {
        try {
            return JSON.readTree(adaptation).at("/variants/0/posts/0/text").asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoAnswersMayStandInTheLine() throws IOException {
        String line = LINE.formatted(",\"networks\":\"x\",\"owner\":\"Jo\",\"replyWindow\":\"PT4H\"");
        JsonNode variant = json(SHELL.pipe(line, "adapt", "--jsonl")).at("/variants/0");
        assertEquals("Jo", variant.get("owner").asText());
        assertEquals("PT4H", variant.get("replyWindow").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"overrides\":3', overrides",
        "'\"overrides\":{\"mentions\":{\"A\":\"a\"}}', overrides.mentions",
        "'\"owner\":3', ownership"
    })
    void badOverridesAreTheLinesError(String field, String path) throws IOException {
        JsonNode error = json(SHELL.pipe(LINE.formatted("," + field), "adapt", "--jsonl"))
                .get("error");
        assertEquals("BAD_VALUE", error.get("code").asText());
        assertEquals(path, error.at("/values/path").asText());
    }

    @Test
    void aStagingAddressIsNotPublic() throws IOException {
        String line = LINE.formatted(",\"networks\":\"x\",\"url\":\"http://localhost:8080/n\"");
        JsonNode adaptation = json(SHELL.pipe(line, "adapt", "--jsonl"));
        assertEquals("not-advised", adaptation.at("/variants/0/outcome").asText());
        assertTrue(texts(adaptation.get("findings"), "code").contains("NOT_PUBLIC"));
    }

    @Test
    void anEmbargoOfTheLineWins() throws IOException {
        String line = LINE.formatted(",\"embargo\":\"2026-12-02T09:00:00+01:00\",\"networks\":\"x\"");
        JsonNode adaptation = json(
                SHELL.pipe(line, "adapt", "--jsonl", "--embargo", "2026-12-24", "--as-of", "2026-12-01T00:00:00Z"));
        assertEquals(
                "2026-12-02T08:00:00Z", adaptation.at("/variants/0/notBefore").asText());
        assertTrue(texts(adaptation.get("findings"), "code").contains("NOT_PUBLIC"));
    }

    @ParameterizedTest
    @CsvSource({"never,0", "info,1", "warning,1", "error,1", "WARNING,1"})
    void aGraveFindingEndsWithItsOwnStatus(String failOn, int status) {
        Shell.Ran ran = SHELL.run(
                "adapt", "kiln.html", "--embargo", "2026-12-24", "--as-of", "2026-12-01", "--fail-on", failOn);
        assertEquals(status, ran.status(), ran.err());
    }

    @Test
    void aLightFindingDoesNotReachAGraveThreshold() {
        assertEquals(1, SHELL.run("adapt", "kiln.html", "--fail-on", "info").status());
        assertEquals(0, SHELL.run("adapt", "kiln.html", "--fail-on", "error").status());
    }

    @Test
    void oneLineWithAFindingIsEnoughForTheStatus() {
        String lines = "{\"html\":3}\n" + LINE.formatted(",\"embargo\":\"2026-12-24\"") + LINE.formatted("");
        Shell.Ran ran = SHELL.pipe(lines, "adapt", "--jsonl", "--as-of", "2026-12-01", "--fail-on", "error");
        assertEquals(1, ran.status());
        assertEquals(3, ran.out().lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"html\":3 | html is a number, expected text",
                "\"networks\":{} | networks is an object, expected a list",
                "\"networks\":[1] | networks holds a number, expected texts",
                "\"targets\":[true] | targets holds true or false, expected ids of networks or objects",
                "\"targets\":[null] | targets holds null",
                "\"targets\":[{\"id\":\"x\"}] | target: has no network",
                "\"asOf\":\"soon\" | asOf is 'soon', expected a day such as 2026-11-22 or a time such as 2026-11-22T09:30:00Z",
                "\"embargo\":\"2026-11-22T09:30\" | embargo is '2026-11-22T09:30', expected a day such as 2026-11-22 or a time such as 2026-11-22T09:30:00Z",
                "\"objective\":\"fame\" | objective is 'fame', expected awareness, engagement, customer-service, conversion",
            })
    void aWrongValueInALineIsNamed(String field, String message) throws IOException {
        JsonNode answer = json(SHELL.pipe(LINE.formatted("," + field), "adapt", "--jsonl"));
        assertEquals("BAD_VALUE", answer.at("/error/code").asText());
        assertEquals(message, answer.at("/error/message").asText());
        assertEquals(7, answer.get("id").asInt());
    }

    @Test
    void anUnknownNetworkInALineIsThatLinesErrorAlone() throws IOException {
        String lines = LINE.formatted(",\"networks\":[\"board\"]") + LINE.formatted(",\"networks\":[\"x\"]");
        Shell.Ran ran = SHELL.pipe(lines, "adapt", "--jsonl");
        List<String> answers = ran.out().lines().toList();
        assertEquals(0, ran.status());
        assertEquals(
                "UNKNOWN_NETWORK",
                JSON.readTree(answers.get(0)).at("/error/code").asText());
        assertEquals(
                "x", JSON.readTree(answers.get(1)).at("/variants/0/network").asText());
    }

    @Test
    void everyObjectiveIsUnderstoodAsPeopleWriteIt() {
        for (String objective : List.of("customer-service", "customer service", "CUSTOMER_SERVICE", "Awareness")) {
            assertEquals(
                    0, SHELL.run("adapt", "kiln.html", "--objective", objective).status(), objective);
        }
    }
}
