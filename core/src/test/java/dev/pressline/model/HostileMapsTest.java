package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps that no JSON parser makes, and that somebody may hand over all the same. */
class HostileMapsTest {

    private static final List<String> READERS = List.of("adaptation", "approval", "overrides", "profile", "target");

    private static void read(String reader, Map<String, Object> map) {
        switch (reader) {
            case "adaptation" -> Adaptation.fromMap(map);
            case "profile" -> Profile.fromMap(map);
            case "target" -> Target.fromMap(map);
            case "overrides" -> Overrides.fromMap(map);
            default -> Approval.fromMap(map);
        }
    }

    private static Map<String, Object> taken(String reader) {
        Map<String, Object> map = switch (reader) {
            case "adaptation" -> Adaptation.builder().source("s", "h").build().toMap();
            case "target" -> Target.of("x").toMap();
            case "approval" -> Map.of("variantId", "v", "textHash", "h");
            default -> Map.of();
        };
        return new LinkedHashMap<>(map);
    }

    /** A map that holds itself, twice. */
    private static Object cycle() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", map);
        map.put("b", List.of(map, map));
        return map;
    }

    /** One list in two places of the next, thirty times: few objects, a thousand million values. */
    private static Object laughs() {
        Object value = "ha";
        for (int i = 0; i < 30; i++) {
            value = List.of(value, value);
        }
        return value;
    }

    private static Object deep() {
        Object value = "x";
        for (int i = 0; i < 100_000; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("in", value);
        }
        return value;
    }

    private static Object many() {
        return Collections.nCopies(50_000_000, "x");
    }

    static Stream<Arguments> readersAndValues() {
        return READERS.stream()
                .flatMap(reader -> Stream.of("cycle", "laughs", "deep", "many", "not a number", "an object", "a name")
                        .map(value -> Arguments.of(reader, value)));
    }

    private static Object value(String name) {
        return switch (name) {
            case "cycle" -> cycle();
            case "laughs" -> laughs();
            case "deep" -> deep();
            case "many" -> many();
            case "not a number" -> Double.NaN;
            case "an object" -> new Object();
            default -> Map.of(7, "a name that is no text");
        };
    }

    @ParameterizedTest
    @MethodSource("readersAndValues")
    void aFieldThatNobodyKnowsIsRefusedOrKept(String reader, String name) {
        assumeFalse(reader.equals("approval"), "an approval keeps nothing but what it knows");
        Map<String, Object> map = taken(reader);
        read(reader, map);
        map.put("later", value(name));
        try {
            read(reader, map);
            assertEquals("a name", name, "only a name that is no text becomes one");
        } catch (PresslineException e) {
            assertEquals(PresslineException.Code.BAD_VALUE, e.code());
            assertTrue(String.valueOf(e.getMessage()).length() < 300, e::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("readersAndValues")
    void inPlaceOfAKnownFieldItIsRefused(String reader, String name) {
        List<String> fields = new ArrayList<>(taken(reader).keySet());
        fields.addAll(
                switch (reader) {
                    case "adaptation" -> List.of("variants", "facts", "targets", "ledger", "findings", "marks");
                    case "profile" -> List.of("targets", "rows", "overrides", "campaign", "mustCarry", "ownHosts");
                    case "overrides" -> List.of("mentions", "texts", "mustCarry", "bannedTags");
                    case "target" -> List.of("limits", "handles", "overrides");
                    default -> List.of();
                });
        for (String field : fields) {
            Map<String, Object> map = taken(reader);
            map.put(field, value(name));
            PresslineException refused = assertThrows(PresslineException.class, () -> read(reader, map), field);
            assertEquals(PresslineException.Code.BAD_VALUE, refused.code(), field);
        }
    }
}
