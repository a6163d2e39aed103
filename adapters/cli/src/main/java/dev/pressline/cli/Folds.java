package dev.pressline.cli;

import dev.pressline.model.Fact;
import dev.pressline.model.PresslineException;
import dev.pressline.text.CharacterUnit;
import dev.pressline.text.Graphemes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where a network's "more" falls in a text: rows {@code fold.mobile}, {@code fold.desktop}. A fold behind the text is
 * none.
 */
final class Folds {

    private static final String PREFIX = "fold.";
    private static final String LINES = "lines";

    private final List<Fact> rows;
    private final BiFunction<String, String, Integer> lengthInUnit;

    /**
     * @param rows the rows in force
     * @param lengthInUnit the length of a text in a unit, as the network counts; may throw for one that it does not
     *     know
     */
    Folds(List<Fact> rows, BiFunction<String, String, Integer> lengthInUnit) {
        this.rows = rows.stream().filter(row -> row.key().startsWith(PREFIX)).toList();
        this.lengthInUnit = lengthInUnit;
    }

    /**
     * A fold in a text.
     *
     * @param index of the first char that readers do not see
     * @param label {@code mobile, 140 utf16}
     */
    record Fold(int index, String label) {}

    /** In the order of the text. */
    List<Fold> in(String text) {
        List<Fold> folds = new ArrayList<>();
        for (Fact row : rows) {
            index(text, row)
                    .filter(index -> index < text.length())
                    .ifPresent(index -> folds.add(new Fold(index, label(row))));
        }
        folds.sort(Comparator.comparingInt(Fold::index));
        return folds;
    }

    private static String label(Fact row) {
        return row.key().substring(PREFIX.length()) + ", " + row.value() + " " + row.unit();
    }

    private Optional<Integer> index(String text, Fact row) {
        int max = Integer.parseInt(row.value());
        if (row.unit().equals(LINES)) {
            return Optional.of(afterLines(text, max));
        }
        try {
            return Optional.of(longest(text, row.unit(), max));
        } catch (PresslineException e) {
            return Optional.empty(); // a unit that only the network's own display knows: nothing to show
        }
    }

    private static int afterLines(String text, int max) {
        int at = 0;
        for (int line = 0; line < max; line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }

    /** The longest beginning of whole clusters within the length; found by halving, for lengths only grow. */
    private int longest(String text, String unit, int max) {
        List<Integer> ends = clusterEnds(text);
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (length(text.substring(0, ends.get(middle)), unit) <= max) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return ends.get(low);
    }

    private int length(String text, String unit) {
        return CharacterUnit.of(unit).map(its -> its.count(text)).orElseGet(() -> lengthInUnit.apply(unit, text));
    }

    private static List<Integer> clusterEnds(String text) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int at = 0; at < text.length(); ) {
            at = Graphemes.next(text, at);
            ends.add(at);
        }
        return ends;
    }
}
