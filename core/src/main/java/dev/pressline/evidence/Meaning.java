package dev.pressline.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a claim can lose, by the names that an editor reads. */
public enum Meaning {
    NEGATION,
    HEDGE,
    APPROXIMATION,
    STATUS,
    BASIS,
    EVIDENCE,
    CONDITION,
    COMPARISON,
    ATTRIBUTION,
    DIRECTION,
    PERIOD,
    UNIT,
    NAME,
    QUOTATION,
    CONJUNCT;

    private static final Map<String, Meaning> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Meaning::label, Function.identity()));

    /** The name in findings and word lists: {@code hedge}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Meaning labelled(String label) {
        Meaning meaning = BY_LABEL.get(label);
        if (meaning == null) {
            throw new IllegalStateException("no meaning is called " + label);
        }
        return meaning;
    }
}
