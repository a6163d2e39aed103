package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TldsTest {

    private static final CodePointSet LETTERS = CodePointSet.ranges("azAZ");

    @ParameterizedTest
    @ValueSource(
            strings = {"com", "COM", "de", "kids", "amazon", "中国", "xn--fiqs8s", "vermögensberatung", "XN--P1AI", "рф"})
    void ianaHasNamesInUnicodeAndAsTheDnsWritesThem(String name) {
        assertTrue(Tlds.iana().contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "invalid", "localhost", "html", "c", "co m", "intel", "РФ", "123"})
    void ianaHasNothingElse(String name) {
        assertFalse(Tlds.iana().contains(name));
    }

    @Test
    void everyNameIsFound() {
        List<String> names = Tlds.iana().names();
        assertTrue(names.size() > 1400, "only " + names.size());
        names.forEach(name -> assertTrue(Tlds.iana().contains("." + name + ".", 1, name.length() + 1), name));
    }

    @ParameterizedTest
    @CsvSource({
        "a.com, 2, 5",
        "a.com., 2, 5",
        "a.comma, 2, -1",
        "a.co.uk, 2, 4",
        "a.comé, 2, 5",
        "a.中国人, 2, 4",
        "a., 2, -1",
        "a.zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz, 2, -1"
    })
    void aNameEndsWhereItIsNotRunOn(String text, int start, int end) {
        assertEquals(end, Tlds.iana().endAt(text, start, LETTERS));
    }

    @Test
    void theLongestNameWins() {
        assertEquals(3, Tlds.of(List.of("嘉里", "嘉里大")).endAt("嘉里大酒", 0, LETTERS));
    }

    @Test
    void setsAddUp() {
        Tlds both = Tlds.iana().with(Tlds.of(List.of("Intel")));
        assertTrue(both.contains("intel") && both.contains("com"));
        assertEquals(Tlds.iana().names().size() + 1, both.names().size());
        assertEquals(List.of("intel"), both.without(Tlds.iana()).names());
    }

    @Test
    void namesInPunycodeMayBeLeftOut() {
        Tlds readable = Tlds.iana().withoutPunycode();
        assertTrue(readable.contains("中国") && readable.contains("com"));
        assertFalse(readable.contains("xn--fiqs8s"));
    }

    @Test
    void anEmptySetHasNothing() {
        assertFalse(Tlds.of(List.of()).contains("com"));
        assertEquals(-1, Tlds.of(List.of()).endAt("com", 0, LETTERS));
    }
}
