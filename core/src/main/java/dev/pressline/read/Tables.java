package dev.pressline.read;

/** Tells tables of data from those that only lay out the page. */
final class Tables {

    private static final int LONG_CELL = 300;

    private Tables() {}

    /** Data has more than one cell a row and short cells; a table with long text or tables inside is layout. */
    static boolean isData(Box table) {
        return !table.element.attr("role").equals("presentation")
                && table.element.select("td, th").size() > 3
                && table.element.selectFirst("table table, table p + p + p") == null
                && table.element.select("td").stream()
                        .noneMatch(cell -> cell.ownText().length() > LONG_CELL);
    }

    static boolean hasHeader(Box table) {
        return table.element.selectFirst("tr") != null
                && table.element.selectFirst("tr:has(th)") == table.element.selectFirst("tr");
    }
}
