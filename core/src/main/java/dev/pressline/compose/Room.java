package dev.pressline.compose;

import dev.pressline.model.Fact;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.UnitContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much room a post has, in every unit that its network counts in. Pieces are measured once and added up: the sum is
 * the length of the whole where no unit takes two neighbours for one thing, and whoever chose by sums holds the whole
 * against the rows in the end.
 */
final class Room {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final List<Length> lengths;
    private final int[] most;
    private final int[] aimMost;
    private final int[] aimLeast;

    Room(NetworkAdapter adapter, NetworkRules rules, ReleaseKind kind) {
        Map<String, Integer> units = new LinkedHashMap<>();
        List<Fact> limits = rules.rows(FactKey.TEXT_LIMIT);
        List<Fact> most = rules.rows(FactKey.AIM_MAX, kind);
        List<Fact> least = rules.rows(FactKey.AIM_MIN, kind);
        for (List<Fact> rows : List.of(limits, most, least)) {
            rows.forEach(row -> units.putIfAbsent(row.unit(), units.size()));
        }
        this.lengths = units.keySet().stream()
                .map(unit -> adapter.length(new UnitContext(unit, rules)))
                .toList();
        this.most = byUnit(units, limits, NO_LIMIT);
        this.aimMost = byUnit(units, most, NO_LIMIT);
        this.aimLeast = byUnit(units, least, 0);
    }

    private static int[] byUnit(Map<String, Integer> units, List<Fact> rows, int otherwise) {
        int[] numbers = new int[units.size()];
        Arrays.fill(numbers, otherwise);
        rows.forEach(row -> numbers[units.getOrDefault(row.unit(), 0)] = NetworkRules.number(row));
        return numbers;
    }

    /** How long a piece is, unit by unit. */
    Lengths measure(List<Segment> piece) {
        return Lengths.of(piece, lengths);
    }

    Lengths measure(String piece) {
        return measure(List.of(new Segment.Words(piece)));
    }

    Lengths nothing() {
        return Lengths.none(lengths.size());
    }

    boolean fits(Lengths length) {
        return within(length, most);
    }

    /** Whether readers take that much. */
    boolean isAimed(Lengths length) {
        return fits(length) && within(length, aimMost);
    }

    private static boolean within(Lengths length, int[] bounds) {
        for (int i = 0; i < length.units(); i++) {
            if (length.in(i) > bounds[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much of the least that is worth posting is there, 0 to 1. */
    double filled(Lengths length) {
        double filled = 1;
        for (int i = 0; i < length.units(); i++) {
            filled = aimLeast[i] == 0 ? filled : Math.min(filled, (double) length.in(i) / aimLeast[i]);
        }
        return filled;
    }

    /** By which part of the aim it is too long; 0 where it is not. */
    double excess(Lengths length) {
        double excess = 0;
        for (int i = 0; i < length.units(); i++) {
            excess = aimMost[i] == NO_LIMIT ? excess : Math.max(excess, (double) length.in(i) / aimMost[i] - 1);
        }
        return excess;
    }
}
