package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22",
        "' 2026-11-22 ', 2026-11-22",
        "2026-11-22T09:30:00+01:00, 2026-11-22T08:30:00Z",
        "2026-11-22T09:30:00, 2026-11-22",
        "2026-11-22 and more, 2026-11-22",
        "22.11.2026, ''",
        "soon, ''",
        "'', ''"
    })
    void isoDatesAreReadAndOthersAreNot(String text, String expected) {
        assertEquals(expected, PageDate.parse(text).map(PageDate::toString).orElse(""));
    }

    @Test
    void theDayIsThePagesOwn() {
        assertEquals(
                "2026-11-22",
                PageDate.parse("2026-11-22T00:30:00+05:00").orElseThrow().day().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-22T23:59:59Z, true",
        "2026-11-22, 2026-11-22T00:00:00Z, false",
        "2026-11-22T10:00:00Z, 2026-11-22T09:59:59Z, true",
        "2026-11-22T10:00:00Z, 2026-11-22T10:00:00Z, false"
    })
    void aDateIsHeldAgainstAnInstant(String date, String now, boolean after) {
        assertEquals(after, PageDate.parse(date).orElseThrow().isAfter(Instant.parse(now)));
    }
}
