package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "'',0,1,1",
        "ab,0,1,1",
        "ab,2,1,3",
        "a|b,1,1,2",
        "a|b,2,2,1",
        "|,0,1,1",
        "|,1,2,1",
        "a||b,2,2,1",
        "a||b,3,3,1"
    })
    void aPlaceHasItsLineAndColumn(String text, int at, int line, int column) {
        Places places = new Places(text.replace('|', '\n'));
        assertEquals(line + ":" + column, places.line(at) + ":" + places.column(at));
    }

    @Test
    void everyPlaceIsWhereCountingFromTheStartFindsIt() {
        Random random = new Random(22);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(random.nextInt(5) == 0 ? "\n" : random.nextInt(3) == 0 ? "\uD83D\uDE00" : "a");
        }
        Places places = new Places(text.toString());
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at++) {
            assertEquals(line + ":" + column, places.line(at) + ":" + places.column(at));
            boolean ends = text.charAt(at) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }
}
