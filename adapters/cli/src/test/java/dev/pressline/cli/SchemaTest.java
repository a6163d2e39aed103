package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.pressline.model.Adaptation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of the stored form, held against what the command really writes. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Shell SHELL = Shell.anywhere();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    Adaptation.jsonSchema(),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    private static List<String> faults(JsonNode adaptation) {
        return SCHEMA.validate(adaptation).stream().map(Object::toString).toList();
    }

    private static ObjectNode adapted(String html) throws IOException {
        String targets = ",\"targets\":[\"x\",\"linkedin\",\"facebook\",\"bluesky\",\"threads\","
                + "{\"id\":\"town\",\"network\":\"mastodon\",\"limits\":{\"graphemes\":10},\"handles\":{\"author\":\"a\"}}]";
        String line = "{\"html\":" + JSON.writeValueAsString(html) + targets + ",\"embargo\":\"2026-12-24\"}\n";
        ObjectNode adaptation =
                (ObjectNode) JSON.readTree(SHELL.pipe(line, "adapt", "--jsonl").out());
        adaptation.remove("id");
        return adaptation;
    }

    private static ObjectNode kiln() throws IOException {
        return adapted(Files.readString(Path.of("src/test/resources/kiln.html")));
    }

    @Test
    void whatAdaptWritesHolds() throws IOException {
        for (Path page :
                List.of(Path.of("src/test/resources/kiln.html"), Path.of("../../docs/examples/heat-pump-plant.html"))) {
            assertEquals(List.of(), faults(adapted(Files.readString(page))));
        }
        assertEquals(
                List.of(),
                faults(adapted(
                        "<h1>RETRACTION: Acme opens no plant</h1><p>Buy our amazing lamps now! Best ever!</p>")));
    }

    @Test
    void whatResolveWritesHolds() throws IOException {
        ObjectNode line = kiln();
        line.putObject("links").put("link-1", "https://t.example/" + "x".repeat(600));
        ObjectNode resolved = (ObjectNode)
                JSON.readTree(SHELL.pipe(line + "\n", "resolve", "--jsonl").out());
        resolved.remove("id");
        assertEquals(List.of(), faults(resolved));
    }

    @Test
    void aFailedTargetHolds() throws IOException {
        String line = "{\"path\":\"kiln.html\",\"deadlineMs\":0}\n";
        ObjectNode late =
                (ObjectNode) JSON.readTree(SHELL.pipe(line, "adapt", "--jsonl").out());
        late.remove("id");
        assertEquals(List.of(), faults(late));
    }

    @ParameterizedTest
    @CsvSource({
        "/schema,2",
        "/sourceHash,\"x\"",
        "/facts,[]",
        "/variants/0/outcome,\"maybe\"",
        "/variants/0/posts/0/segments,[]",
        "/variants/0/textHash,7",
        "/variants/0/state,\"published\"",
        "/findings/0/severity,\"grave\"",
        "/ledger/0/fate,\"lost\"",
        "/facts/x/0/checked,\"soon\"",
        "/variants/0/links/0/reserved,\"23\""
    })
    void whatIsNoAdaptationDoesNot(String place, String json) throws IOException {
        ObjectNode adaptation = kiln();
        int slash = place.lastIndexOf('/');
        JsonNode parent = adaptation.at(place.substring(0, slash));
        String name = place.substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), JSON.readTree(json));
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(json));
        }
        assertFalse(faults(adaptation).isEmpty(), place);
    }

    @Test
    void whatIsAddedLaterHolds() throws IOException {
        ObjectNode adaptation = kiln();
        adaptation.put("later", 1);
        ((ObjectNode) adaptation.at("/variants/0")).putObject("later");
        ((ObjectNode) adaptation.at("/variants/0/posts/0/measures/0")).put("later", true);
        assertEquals(List.of(), faults(adaptation));
    }
}
