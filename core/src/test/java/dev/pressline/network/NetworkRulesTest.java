package dev.pressline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pressline.model.Fact;
import dev.pressline.model.PresslineException;
import dev.pressline.model.ReleaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRulesTest {

    private static final String HEADER = "fact,value,unit,source,checked\n";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static NetworkRules parse(String rows) {
        return NetworkRules.parse("board", HEADER + rows, "board.csv");
    }

    @Test
    void rowsAreReadWithTheirSource() {
        NetworkRules rules = parse("text.limit,120,graphemes,\"house rules, \"\"page\"\" 2\",2026-11-22\n");
        assertEquals(
                List.of(new Fact("text.limit", "120", "graphemes", "house rules, \"page\" 2", DAY)),
                rules.rows(FactKey.TEXT_LIMIT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text.limt,1,graphemes,s,2026-11-22          | board.csv:2: text.limt is no known fact; own facts start with x-
            text.limit,many,graphemes,s,2026-11-22      | board.csv:2: text.limit is 'many', expected a whole number
            text.limit,99999999999,graphemes,s,2026-11-22 | board.csv:2: text.limit is '99999999999', expected a whole number
            text.limit,1,,s,2026-11-22                  | board.csv:2: text.limit has no unit
            text.limit,1,graphemes,,2026-11-22          | board.csv:2: text.limit has no source
            text.limit,1,graphemes,s,yesterday          | board.csv:2: checked is 'yesterday', expected a date like 2026-11-22
            text.limit,1,graphemes,s                    | board.csv:2: 4 columns, expected 5
            'name,"Board,,s,2026-11-22'                 | board.csv:2: a quotation mark is not closed
            layout,lead tail,,s,2026-11-22              | board.csv:2: 'tail' is no part of a layout, expected headline, lead, facts, bullets, quotation, ending, link, tags, / or //
            name,,,s,2026-11-22                         | board.csv:2: name has no value
            """)
    void aWrongRowIsRefusedWithFileAndLine(String row, String message) {
        PresslineException error = assertThrows(PresslineException.class, () -> parse(row + "\n"));
        assertEquals(PresslineException.Code.BAD_FACT, error.code());
        assertEquals(message, error.getMessage());
        assertEquals(2, error.values().get("line"));
    }

    @Test
    void aRowStandsOnceAUnit() {
        String row = "text.limit,1,graphemes,s,2026-11-22\n";
        PresslineException error = assertThrows(PresslineException.class, () -> parse(row + "\n" + row));
        assertEquals("board.csv:4: text.limit stands twice for the same unit", error.getMessage());
    }

    @Test
    void theFirstLineNamesTheColumns() {
        assertThrows(PresslineException.class, () -> NetworkRules.parse("board", "a,b\n", "board.csv"));
        assertThrows(PresslineException.class, () -> NetworkRules.parse("board", "", "board.csv"));
    }

    @Test
    void anOverlayReplacesItsRowAndLeavesTheOthers() {
        NetworkRules rules = parse("text.limit,120,graphemes,s,2026-11-22\ntext.limit,900,utf8-bytes,s,2026-11-22\n");
        NetworkRules overlaid = rules.overlay(List.of(new Fact("text.limit", "500", "graphemes", "mine", DAY)));
        assertEquals(
                List.of("500 graphemes", "900 utf8-bytes"),
                overlaid.rows(FactKey.TEXT_LIMIT).stream()
                        .map(fact -> fact.value() + " " + fact.unit())
                        .toList());
        assertEquals(120, rules.number(FactKey.TEXT_LIMIT).orElseThrow());
    }

    @Test
    void anOverlayIsReadAsStrictlyAsAFile() {
        NetworkRules rules = parse("name,Board,,s,2026-11-22\n");
        List<Fact> wrong = List.of(new Fact("text.limit", "-1", "graphemes", "mine", DAY));
        PresslineException error = assertThrows(PresslineException.class, () -> rules.overlay(wrong));
        assertEquals("board: text.limit is '-1', expected a whole number", error.getMessage());
    }

    @Test
    void aKindMayHaveRowsOfItsOwn() {
        NetworkRules rules = parse("""
                facts.max,2,,s,2026-11-22
                facts.max.results,5,,s,2026-11-22
                facts.prefer,person date,,s,2026-11-22
                facts.prefer.results,comparison,,s,2026-11-22
                aim.max,300,utf16,s,2026-11-22
                aim.max.corporate-action,600,utf16,s,2026-11-22
                """);
        assertEquals(
                "5", rules.rows(FactKey.FACTS_MAX, ReleaseKind.RESULTS).get(0).value());
        assertEquals(
                "2", rules.rows(FactKey.FACTS_MAX, ReleaseKind.EVENT).get(0).value());
        assertEquals(List.of("comparison"), rules.words(FactKey.FACTS_PREFER, ReleaseKind.RESULTS));
        assertEquals(List.of("person", "date"), rules.words(FactKey.FACTS_PREFER, ReleaseKind.RECALL));
        assertEquals(List.of(), parse("name,B,,s,2026-11-22\n").words(FactKey.FACTS_PREFER, ReleaseKind.RECALL));
        assertEquals(
                "600",
                rules.rows(FactKey.AIM_MAX, ReleaseKind.CORPORATE_ACTION).get(0).value());
        assertEquals(300, rules.number(FactKey.AIM_MAX).orElseThrow(), "the general row is not the kind's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout.reslts,lead,,s,2026-11-22",
                "facts.max.RESULTS,2,,s,2026-11-22",
                "facts.max.corporate_action,2,,s,2026-11-22",
                "aim.max.,2,utf16,s,2026-11-22",
                "hashtags.max.results,2,,s,2026-11-22"
            })
    void aRowForAKindThatNobodyKnowsIsRefused(String row) {
        PresslineException error = assertThrows(PresslineException.class, () -> parse(row + "\n"));
        String key = row.substring(0, row.indexOf(','));
        assertEquals("board.csv:2: " + key + " is no known fact; own facts start with x-", error.getMessage());
    }

    @ParameterizedTest
    @EnumSource(ReleaseKind.class)
    void everyKindMayHaveEveryRowByKind(ReleaseKind kind) {
        NetworkRules rules = parse(FactKey.LAYOUT.keyFor(kind) + ",lead / tags,,s,2026-11-22\n"
                + FactKey.FACTS_MAX.keyFor(kind) + ",7,,s,2026-11-22\n"
                + FactKey.NOT_ADVISED.keyFor(kind) + ",local: no,,s,2026-11-22\n");
        assertEquals("lead / tags", rules.layout(kind).toString());
        assertEquals("7", rules.rows(FactKey.FACTS_MAX, kind).get(0).value());
    }

    @Test
    void aKindMayHaveALayoutOfItsOwn() {
        NetworkRules rules = parse("layout,lead // tags,,s,2026-11-22\nlayout.results,headline / link,,s,2026-11-22\n");
        assertEquals("headline / link", rules.layout(ReleaseKind.RESULTS).toString());
        assertEquals("lead // tags", rules.layout(ReleaseKind.EVENT).toString());
    }
}
