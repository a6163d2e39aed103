package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as pages have it is read as far as it goes. */
class JsonLdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":\"b\"} | b",
                "{\"a\":\"b\",} | b",
                "{\"a\" \"x\" : 1, \"a\":\"b\"} | b",
                "<!-- {\"a\":\"b\"} --> | b",
                "{\"a\":\"b | b",
                "{\"a\":\"\\u0062\"} | b",
                "{\"a\":\"b\\/c\\n\\\"d\\\"\"} | b/c \"d\"",
                "{\"a\":2026} | 2026",
                "{\"x\":null,\"a\":\"b\",\"a\":\"second\"} | b"
            })
    void brokenOrNotTheValueIsFound(String json, String value) {
        assertEquals(value, JsonLd.things(json).get(0).get("a"));
    }

    @Test
    void allObjectsAreThingsTheOuterOnesFirst() {
        List<Map<String, Object>> things = JsonLd.things("[{\"a\":{\"b\":[\"x\",\"y\"]}},{\"c\":\"z\"}]");
        assertEquals(3, things.size());
        assertEquals(things.get(1), things.get(0).get("a"));
        assertEquals(List.of("x", "y"), things.get(1).get("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "]]]}}}", "\"", "\\", "{", "{:}", "\uD800", "[1,2"})
    void scrapsAreNoThingsOrEmptyOnes(String json) {
        assertTrue(JsonLd.things(json).stream().allMatch(Map::isEmpty));
    }

    @Test
    void depthAndNumberAreBounded() {
        assertTrue(JsonLd.things("{\"a\":".repeat(100_000)).size() <= 2000);
        assertTrue(JsonLd.things("{},".repeat(100_000)).size() <= 2000);
    }
}
