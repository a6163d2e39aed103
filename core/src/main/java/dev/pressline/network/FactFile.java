package dev.pressline.network;

import dev.pressline.model.Fact;
import dev.pressline.model.PageDate;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads rows strictly: {@code fact,value,unit,source,checked}, quoted as RFC 4180 has it, one row a line. */
final class FactFile {

    private static final String HEADER = "fact,value,unit,source,checked";
    private static final int COLUMNS = HEADER.split(",").length;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RATIOS =
            Pattern.compile("[1-9][0-9]{0,4}:[1-9][0-9]{0,4} [1-9][0-9]{0,4}:[1-9][0-9]{0,4}");

    private final String file;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int line;

    private FactFile(String file) {
        this.file = file;
    }

    /** @throws PresslineException BAD_FACT with file and line */
    static List<Fact> read(String csv, String file) {
        FactFile reader = new FactFile(file);
        csv.lines().forEach(reader::readLine);
        if (reader.facts.isEmpty()) {
            throw reader.bad("there are no rows");
        }
        return reader.facts;
    }

    private void readLine(String text) {
        line++;
        if (line == 1) {
            if (!text.equals(HEADER)) {
                throw bad("the first line is '" + text + "', expected " + HEADER);
            }
        } else if (!text.isBlank()) {
            add(cells(text));
        }
    }

    private void add(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw bad(cells.size() + " columns, expected " + COLUMNS);
        }
        Fact fact = new Fact(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                PageDate.parse(cells.get(4))
                        .orElseThrow(() -> bad("checked is '" + cells.get(4) + "', expected a date like 2026-11-22"))
                        .day());
        check(fact);
        if (!seen.add(fact.key() + " " + fact.unit())) {
            throw bad(fact.key() + " stands twice for the same unit");
        }
        facts.add(fact);
    }

    private void check(Fact fact) {
        try {
            check(fact, "");
        } catch (PresslineException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /** @throws PresslineException BAD_FACT, its message after {@code where} */
    static void check(Fact fact, String where) {
        if (fact.source().isBlank()) {
            throw badFact(where + fact.key() + " has no source");
        }
        if (fact.key().startsWith("x-")) {
            return;
        }
        FactKey key = FactKey.of(fact.key())
                .orElseThrow(() -> badFact(where + fact.key() + " is no known fact; own facts start with x-"));
        switch (key.form()) {
            case NUMBER -> number(fact, where);
            case NUMBER_IN_UNIT -> {
                number(fact, where);
                if (fact.unit().isBlank()) {
                    throw badFact(where + fact.key() + " has no unit");
                }
            }
            case LAYOUT -> Layout.parse(fact.value());
            case PAYLOAD -> PayloadForm.parse(fact.value());
            case RATIOS -> ratios(fact, where);
            case TEXT -> {
                if (fact.value().isBlank()) {
                    throw badFact(where + fact.key() + " has no value");
                }
            }
        }
    }

    private static void number(Fact fact, String where) {
        if (!NUMBER.matcher(fact.value()).matches()) {
            throw badFact(where + fact.key() + " is '" + fact.value() + "', expected a whole number");
        }
    }

    private static void ratios(Fact fact, String where) {
        if (!RATIOS.matcher(fact.value()).matches()) {
            throw badFact(where + fact.key() + " is '" + fact.value() + "', expected two ratios such as 4:5 3:1");
        }
    }

    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw bad("a quotation mark is not closed");
        }
        cells.add(cell.toString());
        return cells;
    }

    private PresslineException bad(String what) {
        return badFact(file + ":" + line + ": " + what).with("file", file).with("line", line);
    }

    private static PresslineException badFact(String message) {
        return PresslineException.of(Code.BAD_FACT, message);
    }
}
