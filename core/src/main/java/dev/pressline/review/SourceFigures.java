package dev.pressline.review;

import java.util.HashSet;
import java.util.Set;

/** The figures of a source by number and unit, for figures of texts made of it to be held against. */
final class SourceFigures {

    private final Set<String> values = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> bare = new HashSet<>();

    /** Adds a figure, as {@link dev.pressline.evidence.StatedFact#value} has it. */
    void add(String value) {
        values.add(value);
        numbers.add(number(value));
        if (!hasUnit(value)) {
            bare.add(value);
        }
    }

    /**
     * The figure itself; the number alone where one side leaves its unit out, but for a share, which is none without.
     */
    boolean has(String value) {
        boolean alone = (hasUnit(value) ? bare : numbers).contains(number(value));
        return values.contains(value) || (alone && !value.endsWith("%"));
    }

    private static boolean hasUnit(String value) {
        return value.indexOf(' ') > 0;
    }

    private static String number(String value) {
        return hasUnit(value) ? value.substring(0, value.indexOf(' ')) : value;
    }
}
