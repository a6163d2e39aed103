package dev.pressline.compose;

import dev.pressline.model.Segment;
import dev.pressline.network.Length;
import java.util.List;

/** How long a piece is in every unit that its network counts in. Lengths of pieces add up. */
final class Lengths {

    private final int[] byUnit;

    private Lengths(int[] byUnit) {
        this.byUnit = byUnit;
    }

    static Lengths none(int units) {
        return new Lengths(new int[units]);
    }

    static Lengths of(List<Segment> piece, List<Length> units) {
        return new Lengths(units.stream().mapToInt(unit -> unit.of(piece)).toArray());
    }

    int units() {
        return byUnit.length;
    }

    int in(int unit) {
        return byUnit[unit];
    }

    Lengths plus(Lengths other) {
        int[] sum = byUnit.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.byUnit[i];
        }
        return new Lengths(sum);
    }
}
