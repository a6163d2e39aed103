package dev.pressline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an update of a source means for posts made from it.
 *
 * @param verdict whether posts have to be looked at
 * @param changed which facts, in the order of the source; empty unless facts changed
 */
public record Comparison(Verdict verdict, List<Change> changed) {

    public Comparison {
        changed = List.copyOf(changed);
    }

    /** From harmless to grave. */
    public enum Verdict {
        /** The same words; markup, white space, images or metadata may differ. */
        UNCHANGED,
        /** Other words, and every figure, date, name, negation and hedge as before. */
        COSMETIC,
        /** A figure or its unit, a date, name, negation or hedge came, went or changed. */
        FACTS_CHANGED,
        /** The source is gone, calls itself a retraction, says it was withdrawn, or a notice stands in its place. */
        WITHDRAWN
    }

    /**
     * One fact.
     *
     * @param kind {@code figure}, {@code date}, {@code name}, {@code negation} or {@code hedge}
     * @param unit where it stands, in the new source if it is there: {@code title}, {@code b2.s1} …
     * @param before as the old source writes it; empty where it is new
     * @param after as the new source writes it; empty where it is gone
     */
    public record Change(String kind, String unit, String before, String after) {}

    static final Comparison UNCHANGED = new Comparison(Verdict.UNCHANGED, List.of());
    static final Comparison WITHDRAWN = new Comparison(Verdict.WITHDRAWN, List.of());

    /** As the command prints it: {@code verdict}, {@code changed[]}. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.name());
        map.put("changed", changed.stream().map(Comparison::map).toList());
        return map;
    }

    private static Map<String, Object> map(Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", change.kind().toLowerCase(Locale.ROOT));
        map.put("unit", change.unit());
        map.put("before", change.before());
        map.put("after", change.after());
        return map;
    }
}
