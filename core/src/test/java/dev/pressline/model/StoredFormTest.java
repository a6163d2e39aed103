package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@code fromMap} makes of maps that older and later versions stored, and of maps that somebody forged. */
class StoredFormTest {

    private static final String ROWS = "fact,value,unit,source,checked\ntext.limit,%d,graphemes,t,2026-11-22";

    private static Adaptation adaptation() {
        Pressline engine = Pressline.builder()
                .withoutInstalledNetworks()
                .network(NetworkAdapter.of(NetworkRules.parse("board", ROWS.formatted(200), "board.csv")))
                .network(NetworkAdapter.of(NetworkRules.parse("stamp", ROWS.formatted(5), "stamp.csv")))
                .build();
        Article article = Article.builder("Acme opens a plant in Berlin")
                .language("en")
                .canonicalUrl("https://acme.example/plant")
                .images(List.of(Image.builder("https://acme.example/i.png")
                        .alt("A hall")
                        .build()))
                .blocks(List.of(Paragraph.of("Acme has opened a plant for 300 people in Berlin.")))
                .build();
        Target board = Target.builder("board", "board").handle("author", "me").build();
        return engine.adapt(AdaptRequest.article(article)
                .targets(List.of(board, Target.of("stamp")))
                .build());
    }

    @Test
    void whatALaterVersionAddsAnywhereSurvives() {
        Map<String, Object> stored = copy(adaptation().toMap());
        int added = addEverywhere(stored, 0);
        assertTrue(added > 20, () -> "only " + added + " objects");
        Map<String, Object> again = Adaptation.fromMap(stored).toMap();
        assertEquals(stored, again);
        assertEquals(stored, Adaptation.fromMap(again).toBuilder().build().toMap());
    }

    /** Into every object but those whose names are data. */
    private static int addEverywhere(Object value, int added) {
        int count = added;
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, Object> object = (Map<String, Object>) map;
            for (Map.Entry<String, Object> entry : object.entrySet()) {
                boolean data = List.of("facts", "segments", "handles").contains(entry.getKey())
                        || (entry.getKey().equals("targets") && entry.getValue() instanceof Map);
                if (data && entry.getValue() instanceof Map<?, ?> named) {
                    for (Object inside : named.values()) {
                        count = addEverywhere(inside, count);
                    }
                } else {
                    count = addEverywhere(entry.getValue(), count);
                }
            }
            object.put("zz-later", Map.of("a", List.of(1, "b")));
            return count + 1;
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                count = addEverywhere(item, count);
            }
        }
        return count;
    }

    @Test
    void whatAnEarlierVersionDidNotWriteMayBeAbsent() {
        Map<String, Object> stored = copy(adaptation().toMap());
        List.of("rules", "models", "language", "marks", "targets").forEach(stored::remove);
        Adaptation read = Adaptation.fromMap(stored);
        assertEquals("und", read.language());
        assertEquals("", read.models());
        assertEquals(List.of(), read.targets());
    }

    @Test
    void aRoundTripIsIdentical() {
        Map<String, Object> map = adaptation().toMap();
        assertEquals(map, Adaptation.fromMap(map).toMap());
        assertEquals(map.toString(), Adaptation.fromMap(map).toMap().toString());
    }

    @Test
    void aForgedMapIsReadOrRefusedAndNothingElse() {
        Map<String, Object> honest = adaptation().toMap();
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            Map<String, Object> forged = copy(honest);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                forge(forged, random);
            }
            try {
                Map<String, Object> read = Adaptation.fromMap(forged).toMap();
                assertEquals(read, Adaptation.fromMap(read).toMap());
            } catch (PresslineException e) {
                assertEquals(PresslineException.Code.BAD_VALUE, e.code());
                refused++;
            }
        }
        assertTrue(refused > 1_000 && refused < 19_000, "refused " + refused);
    }

    /** Goes down at random, and puts something else where it ends. */
    private static void forge(Map<String, Object> map, Random random) {
        Object place = map;
        while (true) {
            if (place instanceof Map<?, ?> object && !object.isEmpty()) {
                @SuppressWarnings("unchecked")
                Map<String, Object> here = (Map<String, Object>) object;
                String name = List.copyOf(here.keySet()).get(random.nextInt(here.size()));
                Object next = here.get(name);
                if (random.nextInt(3) == 0 || !(next instanceof Map || next instanceof List)) {
                    here.put(random.nextInt(4) == 0 ? "other" : name, junk(random));
                    return;
                }
                place = next;
            } else if (place instanceof List<?> list && !list.isEmpty()) {
                @SuppressWarnings("unchecked")
                List<Object> here = (List<Object>) list;
                int at = random.nextInt(here.size());
                Object next = here.get(at);
                if (random.nextInt(3) == 0 || !(next instanceof Map || next instanceof List)) {
                    here.set(at, junk(random));
                    return;
                }
                place = next;
            } else {
                return;
            }
        }
    }

    private static Object junk(Random random) {
        List<Object> junk = new ArrayList<>(List.of(
                "",
                "fits",
                "\uD800",
                "2026-13-99",
                -1,
                Integer.MAX_VALUE,
                1.5,
                Double.NaN,
                1e300,
                true,
                List.of(),
                Map.of()));
        junk.add(new java.math.BigDecimal("1e999999999"));
        junk.add(new Object());
        junk.add(List.of(List.of(Map.of("a", Map.of()))));
        junk.add(Map.of("link", Map.of("slot", 1)));
        int pick = random.nextInt(junk.size() + 1);
        if (pick == junk.size()) {
            Object deep = "end";
            for (int i = 0; i < 60; i++) {
                deep = List.of(deep);
            }
            return copyOf(deep);
        }
        return copyOf(junk.get(pick));
    }

    @Test
    void nullsAndBoundlessDepthAreRefusedOrAbsent() {
        Map<String, Object> stored = copy(adaptation().toMap());
        stored.put("findings", null);
        assertEquals(List.of(), Adaptation.fromMap(stored).findings());
        Map<String, Object> cyclic = new HashMap<>(stored);
        cyclic.put("other", cyclic);
        assertThrows(PresslineException.class, () -> Adaptation.fromMap(cyclic));
        assertThrows(PresslineException.class, () -> Adaptation.fromMap(Map.of()));
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(StoredFormTest::copyOf).toList())
                : value;
    }
}
