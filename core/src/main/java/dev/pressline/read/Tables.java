package dev.pressline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells tables of data from those that only lay out the page. */
final class Tables {

    private static final int FEWEST_CELLS = 4;
    private static final int LONG_CELL = 400;

    private final Page page;
    private final Map<Box, Boolean> known = new HashMap<>();

    Tables(Page page) {
        this.page = page;
    }

    /** Data has more than one cell a row and short cells; a table with long text or tables inside is layout. */
    boolean isData(Box table) {
        return known.computeIfAbsent(table, this::looksLikeData);
    }

    private boolean looksLikeData(Box table) {
        int cells = 0;
        int rows = 0;
        for (Box box : below(table)) {
            if (box.role == TagRole.TABLE || (box.role == TagRole.CELL && isLong(box))) {
                return false;
            }
            cells += box.role == TagRole.CELL ? 1 : 0;
            rows += box.role == TagRole.ROW ? 1 : 0;
        }
        return cells >= FEWEST_CELLS && cells > rows && !table.attr("role").equals("presentation");
    }

    private boolean isLong(Box cell) {
        return page.chunksOf(cell).stream()
                        .mapToInt(chunk -> chunk.text.length())
                        .sum()
                > LONG_CELL;
    }

    /** Whether the first row is made of header cells. */
    boolean hasHeader(Box table) {
        for (Box box : below(table)) {
            if (box.role == TagRole.CELL) {
                return box.is("th") && !sameRowHasData(box);
            }
        }
        return false;
    }

    private boolean sameRowHasData(Box cell) {
        Box row = cell.parent;
        return row != null && below(row).stream().anyMatch(box -> box.is("td"));
    }

    private List<Box> below(Box box) {
        return page.boxes().subList(box.index + 1, box.endBox);
    }
}
