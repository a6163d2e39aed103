package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.Pressline;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRowHasItsSourceAndItsDate() throws IOException {
        JsonNode networks = JSON.readTree(
                        Shell.anywhere().run("networks", "--format", "json").out())
                .get("networks");
        assertEquals("x", networks.at("/0/id").asText());
        for (JsonNode network : networks) {
            assertFalse(network.get("rows").isEmpty());
            for (JsonNode row : network.get("rows")) {
                assertFalse(row.get("source").asText().isBlank(), row.toString());
                assertTrue(row.get("checked").asText().matches("\\d{4}-\\d\\d-\\d\\d"), row.toString());
            }
        }
    }

    @Test
    void oneNetworkIsAnObjectOfItsOwn() throws IOException {
        JsonNode network = JSON.readTree(
                Shell.anywhere().run("networks", "bluesky", "--format", "json").out());
        assertEquals("Bluesky", network.get("name").asText());
    }

    @Test
    void aLineIsANetwork() {
        List<String> lines =
                Shell.anywhere().run("networks", "--jsonl").out().lines().toList();
        assertEquals(Pressline.builder().build().networks().size(), lines.size());
        assertTrue(lines.get(1).startsWith("{\"id\":\"linkedin\",\"name\":\"LinkedIn\",\"rows\":["), lines.get(1));
    }

    @Test
    void peopleSeeATableThatLinesUp() {
        List<String> lines =
                Shell.anywhere().run("networks", "bluesky").out().lines().toList();
        String first = lines.get(2);
        String second = lines.get(3);
        assertTrue(lines.get(0).startsWith("── Bluesky (bluesky) ──"), lines.get(0));
        assertTrue(first.startsWith("  text.limit "), first);
        assertEquals(first.indexOf("2026"), second.indexOf("2026"));
    }
}
