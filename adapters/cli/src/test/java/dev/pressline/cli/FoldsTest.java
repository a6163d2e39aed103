package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Fact;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldsTest {

    private static Fact row(String key, String value, String unit) {
        return new Fact(key, value, unit, "test", LocalDate.of(2026, 11, 22));
    }

    private static List<Folds.Fold> folds(String text, Fact... rows) {
        return new Folds(List.of(rows), FoldsTest::doubled).in(text);
    }

    /** A network's own unit, in which every char counts 2. */
    private static int doubled(String unit, String text) {
        if (!unit.equals("doubled")) {
            throw PresslineException.of(Code.BAD_FACT, unit);
        }
        return text.length() * 2;
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,3,utf16,3",
        "abcdef,0,utf16,0",
        "abcdef,5,utf16,5",
        "ae\u0301f,2,graphemes,3",
        "ae\u0301f,2,utf16,1",
        "aéf,2,utf8-bytes,1",
        "abcdef,5,doubled,2",
        "'a\nb\nc',2,lines,4",
    })
    void aFoldStandsBehindWholeClustersWithinTheLength(String text, String value, String unit, int index) {
        assertEquals(index, folds(text, row("fold.mobile", value, unit)).get(0).index());
    }

    @Test
    void aTextThatIsShownWholeHasNoFold() {
        assertEquals(List.of(), folds("abc", row("fold.mobile", "3", "utf16"), row("fold.desktop", "3", "lines")));
        assertEquals(List.of(), folds("", row("fold.mobile", "0", "utf16")));
        assertEquals(List.of(), folds("abc", row("text.limit", "1", "utf16")));
        assertEquals(List.of(), folds("abc", row("fold.mobile", "1", "cubits")));
    }

    @Test
    void foldsStandInTheOrderOfTheText() {
        assertEquals(
                List.of(new Folds.Fold(1, "mobile, 1 utf16"), new Folds.Fold(2, "desktop, 2 utf16")),
                folds("abc", row("fold.desktop", "2", "utf16"), row("fold.mobile", "1", "utf16")));
    }

    @Test
    void aMarkStandsWhereReadersStop() {
        Sheet sheet = new Sheet(new Look(false, true));
        sheet.folded(
                "One two\nthree",
                folds(
                        "One two\nthree",
                        row("fold.a", "3", "utf16"),
                        row("fold.b", "3", "graphemes"),
                        row("fold.c", "7", "utf16")));
        assertEquals("""
                  One\s
                  ┄┄ fold (a, 3 utf16) ┄┄
                  ┄┄ fold (b, 3 graphemes) ┄┄
                  two
                  ┄┄ fold (c, 7 utf16) ┄┄
                  three
                """, sheet.text());
    }
}
