package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    private static final String EVERYTHING = """
            {"path":"../../../../../docs/examples/heat-pump-plant.html","asOf":"2026-11-18T09:30:00Z","sourceId":"cms:7",
            "publishAt":"2026-11-19T08:00:00Z","objective":"engagement",
            "owner":"Ana","replier":"Desk","replyWindow":"PT2H","goal":"hear of it","kpi":"reach",
            "overrides":{"prefix":"News:","suffix":"More soon.","callToAction":"Come and see.","bannedTags":["heat"],
              "preferredTags":["HeatPumps"],"texts":{"ready":"A text that stands as it is. {link}"},
              "mentions":{"Leipzig":{"x":"leipzig","mastodon":"leipzig@town.example"}},
              "mustCarry":[{"text":"Prices exclude tax.","level":"IN_TEXT_OR_LABELLED_LINK","url":"https://b.example/tax"}]},
            "profile":{"brand":"Brightwater","ownHosts":["brightwater.example"],"houseTags":["Brightwater"],
              "campaign":{"schemes":["utm","mtm"],"campaign":"plant","content":"{target}"},
              "rows":{"x":[{"fact":"text.limit","value":"260","unit":"weighted","source":"ours","checked":"2026-11-22"}]}},
            "targets":[{"id":"town","network":"mastodon","limits":{"graphemes":900},"voice":"warm","audience":"citizens"},
              {"id":"ready","network":"facebook"},{"id":"x","network":"mastodon"},"linkedin","bluesky","threads",
              {"id":"mastodon","network":"x","handles":{"author":"brightwater"},"overrides":{"prefix":""}}]}
            """.replace("\n", " ");

    /** Overrides, campaign, ownership, media, alternatives, two rows of one network, and then an approval. */
    @Test
    void whatAdaptWritesWithAllThatMayBeAskedHolds() throws IOException {
        ObjectNode first = (ObjectNode) answer(EVERYTHING, "adapt");
        assertEquals(List.of(), faults(first));
        ObjectNode line = (ObjectNode) JSON.readTree(EVERYTHING);
        line.set("stored", first);
        ObjectNode approval = line.putArray("approvals").addObject();
        approval.put("variantId", first.at("/variants/3/variantId").asText());
        approval.put("textHash", first.at("/variants/3/textHash").asText());
        approval.put("by", "Ana");
        approval.put("at", "2026-11-18T10:00:00Z");
        ObjectNode second = (ObjectNode) answer(line.toString(), "adapt");
        assertEquals(List.of(), faults(second));
        assertEquals("approved", second.at("/variants/3/state").asText());
        for (String place : List.of(
                "/facts/mastodon~1x",
                "/variants/0/alternatives/0/post/text",
                "/variants/0/media/0/url",
                "/variants/0/notBefore",
                "/variants/0/replyWindow",
                "/variants/0/hashtagCandidates/0",
                "/variants/3/card/title",
                "/variants/3/missing/0",
                "/targets/6/overrides/prefix")) {
            assertFalse(second.at(place).isMissingNode(), place);
        }
        assertTrue(second.toString().contains("override.text@ready"));
        assertTrue(second.toString().contains("utm_campaign=plant")
                && second.toString().contains("mtm_campaign=plant"));
    }

    /** What is written and nowhere described would be a contract that nobody can read. */
    @Test
    void everyFieldThatIsWrittenIsDescribed() throws IOException {
        JsonNode schema = JSON.readTree(Adaptation.jsonSchema());
        List<String> unknown = new ArrayList<>();
        Deque<Described> left = new ArrayDeque<>();
        left.add(new Described("", answer(EVERYTHING, "adapt"), schema));
        while (!left.isEmpty()) {
            Described here = left.poll();
            JsonNode its = here.schema().has("$ref")
                    ? schema.at(here.schema().get("$ref").asText().substring(1))
                    : here.schema();
            here.value().forEach(item -> {
                if (here.value().isArray() && its.has("items")) {
                    left.add(new Described(here.path() + "/*", item, its.get("items")));
                }
            });
            here.value().properties().forEach(field -> {
                JsonNode known = known(its, field.getKey());
                JsonNode any = its.path("additionalProperties");
                String path = here.path() + "/" + field.getKey();
                if (!known.isMissingNode()) {
                    left.add(new Described(path, field.getValue(), known));
                } else if (any.isObject()) {
                    left.add(new Described(path, field.getValue(), any));
                } else if (its.has("properties")) {
                    unknown.add(path);
                }
            });
        }
        assertEquals(List.of(), unknown.stream().distinct().sorted().toList());
    }

    /** In the schema itself, or in what it asks of one outcome. */
    private static JsonNode known(JsonNode schema, String field) {
        JsonNode known = schema.at("/properties").path(field);
        for (JsonNode part : schema.path("allOf")) {
            known = known.isMissingNode() ? part.at("/then/properties").path(field) : known;
        }
        return known;
    }

    private record Described(String path, JsonNode value, JsonNode schema) {}

    private static JsonNode answer(String line, String command) throws IOException {
        ObjectNode answer = (ObjectNode) JSON.readTree(
                SHELL.pipe(line.strip() + "\n", command, "--jsonl").out());
        answer.remove("id");
        return answer;
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
