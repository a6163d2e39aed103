package dev.pressline.cli;

import dev.pressline.model.Witness;
import dev.pressline.read.Reading;
import java.util.List;

/** Why a page was read as it was, for people. */
final class ReadingSheet {

    private static final int LONGEST = 60;

    private final Sheet sheet;

    ReadingSheet(Look look) {
        this.sheet = new Sheet(look);
    }

    String of(Reading reading) {
        sheet.line("").heading("why", "");
        sheet.field("container", reading.container());
        sheet.field("because", String.join("\n", reading.reasons()));
        reading.fields().forEach(this::add);
        return sheet.text();
    }

    private void add(String field, List<Witness> witnesses) {
        List<String> lines = witnesses.stream()
                .map(witness -> witness.source() + ": " + shown(witness.value()))
                .toList();
        if (!lines.isEmpty()) {
            sheet.field(field, String.join("\n", lines));
        }
    }

    /** One line; a long one is told by its beginning. */
    private static String shown(String value) {
        String line = value.replace('\n', ' ');
        int end = Math.min(
                line.length(), line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
        return end < line.length() ? line.substring(0, end) + " [...]" : line;
    }
}
