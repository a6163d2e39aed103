package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one unit of the source. All entries together are all that the source says; behind them stands what the
 * caller wanted said, and {@code why} tells whose word it was.
 *
 * @param id {@code title}, {@code deck}, {@code b2.s1}, {@code part1}; {@code override.prefix},
 *     {@code override.prefix@x} where the target x says so
 * @param text the unit, whole
 * @param facts figures, dates, names and negations that it holds
 * @param fate the best that became of it in any target
 * @param why in a few words
 * @param targets what became of it by target; a target that does not use it is not listed
 */
public record LedgerEntry(
        String id, String text, List<String> facts, Fate fate, String why, Map<String, Fate> targets) {

    public LedgerEntry {
        facts = List.copyOf(facts);
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** From best to worst. */
    public enum Fate {
        /** Said as it stands. */
        KEPT,
        /** Said with words left out that its meaning does not need. */
        CONDENSED,
        /** Said elsewhere than where the source says it: in a card, after another sentence. */
        MOVED,
        /** Not said. */
        DROPPED
    }

    /** The same under another id. */
    public LedgerEntry withId(String other) {
        return new LedgerEntry(other, text, facts, fate, why, targets);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("text", text);
        map.put("facts", facts);
        map.put("fate", Names.of(fate));
        map.put("why", why);
        Map<String, Object> byTarget = new LinkedHashMap<>();
        targets.forEach((target, its) -> byTarget.put(target, Names.of(its)));
        map.put("targets", byTarget);
        return map;
    }

    static LedgerEntry from(Fields map) {
        Map<String, Fate> targets = new LinkedHashMap<>();
        map.object("targets")
                .ifPresent(byTarget ->
                        byTarget.names().forEach(target -> targets.put(target, byTarget.choice(target, Fate.class))));
        return new LedgerEntry(
                map.text("id"),
                map.text("text"),
                map.texts("facts"),
                map.choice("fate", Fate.class),
                map.text("why"),
                targets);
    }
}
