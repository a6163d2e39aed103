package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is found however people and systems write it. */
class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2026-11-22T09:30:00+01:00 # 2026-11-22 # 2026-11-22T08:30:00Z",
                "2026-11-22T09:30:00+0100 # 2026-11-22 # 2026-11-22T08:30:00Z",
                "2026-11-22 09:30:00Z # 2026-11-22 # 2026-11-22T09:30:00Z",
                "Sun, 22 Nov 2026 09:30:00 GMT # 2026-11-22 # 2026-11-22T09:30:00Z",
                "1795339800 # 2026-11-22 # 2026-11-22T09:30:00Z",
                "20261122 # 2026-11-22 #",
                "2026/11/22 # 2026-11-22 #",
                "Nov. 22, 2026 # 2026-11-22 #",
                "Posted on November 22nd, 2026 by Ann # 2026-11-22 #",
                "22. November 2026, 9:30 Uhr # 2026-11-22 #",
                "22 de noviembre de 2026 # 2026-11-22 #",
                "le 1er mars 2026 # 2026-03-01 #",
                "22.11.2026 # 2026-11-22 #",
                "22/11/2026 # 2026-11-22 #",
                "11/22/2026 # 2026-11-22 #",
                "3/4/2026 # 2026-03-04 #",
                "2026年11月22日 # 2026-11-22 #"
            })
    void theDayAndTheInstantAreRead(String text, String day, String instant) {
        assertEquals(day, DateText.read(text, false).orElseThrow().day().toString());
        assertEquals(
                instant,
                DateText.read(text, false)
                        .orElseThrow()
                        .instant()
                        .map(Object::toString)
                        .orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 February 2026", "call 555 22 2026", "version 3.14.15", "2026", "May 2026"})
    void whatIsNoDayIsNone(String text) {
        assertTrue(DateText.read(text, false).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-03-04", "true, 2026-04-03"})
    void theLanguageDecidesWhatComesFirst(boolean dayFirst, String day) {
        assertEquals(
                day, DateText.read("3/4/2026", dayFirst).orElseThrow().day().toString());
    }
}
