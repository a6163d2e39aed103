package dev.pressline.cli;

import dev.pressline.model.Fact;
import dev.pressline.network.NetworkRules;
import java.util.List;
import java.util.function.Function;

/** Rows for people: a table a network. */
final class NetworksSheet {

    /** A longer value goes to the next column's cost, not to that of all rows. */
    private static final int MAX_COLUMN = 34;

    private final Sheet sheet;

    NetworksSheet(Look look) {
        this.sheet = new Sheet(look);
    }

    String of(List<NetworkRules> networks) {
        for (NetworkRules rules : networks) {
            sheet.gap().heading(rules.name() + " (" + rules.network() + ")", "");
            int keys = width(rules.facts(), Fact::key);
            int values = width(rules.facts(), NetworksSheet::value);
            for (Fact row : rules.facts()) {
                sheet.line("  " + padded(row.key(), keys) + padded(value(row), values)
                        + sheet.look().dim(row.checked() + "  " + row.source()));
            }
        }
        return sheet.text();
    }

    private static String value(Fact row) {
        return row.unit().isEmpty() ? row.value() : row.value() + " " + row.unit();
    }

    private static int width(List<Fact> rows, Function<Fact, String> column) {
        return Math.min(
                MAX_COLUMN,
                rows.stream().mapToInt(row -> column.apply(row).length()).max().orElse(0));
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()) + 2);
    }
}
