package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharacterUnitTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // text, graphemes, code points, UTF-16, UTF-8
        "plain words, 11, 11, 11, 11",
        "na\u00efve, 5, 5, 5, 6",
        "e\u0301, 1, 2, 2, 3",
        "\u20ac, 1, 1, 1, 3",
        "\ud83d\ude00, 1, 1, 2, 4",
        // the family: four people and three joiners
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66, 1, 7, 11, 25",
        // two flags, and half a flag after them
        "\ud83c\udde9\ud83c\uddea\ud83c\uddeb\ud83c\uddf7\ud83c\uddea, 3, 5, 10, 20",
        // Hangul, composed from its letters
        "\u1112\u1161\u11ab\uae00, 2, 4, 4, 12",
        // a Hindi conjunct
        "\u0915\u094d\u0924, 1, 3, 3, 9",
    })
    void eachUnitCountsByItsOwnRule(String text, int graphemes, int codePoints, int utf16, int utf8) {
        assertEquals(graphemes, CharacterUnit.GRAPHEMES.count(text));
        assertEquals(codePoints, CharacterUnit.CODE_POINTS.count(text));
        assertEquals(utf16, CharacterUnit.UTF16_UNITS.count(text));
        assertEquals(utf8, CharacterUnit.UTF8_BYTES.count(text));
    }

    @ParameterizedTest
    @EnumSource
    void aLoneSurrogateCountsOnceAndThreeBytes(CharacterUnit unit) {
        int one = unit == CharacterUnit.UTF8_BYTES ? 3 : 1;
        assertEquals(one, unit.count("\ud83d"));
        assertEquals(one, unit.count("\ude00"));
        assertEquals(2 * one, unit.count("\ude00\ud83d"));
        assertEquals(2 * one + 1, unit.count("\ud83dx\ude00"));
    }

    @ParameterizedTest
    @EnumSource
    void aRangeIsCountedAsIfItStoodAlone(CharacterUnit unit) {
        String text = "a\ud83d\ude00e\u0301\r\n\ud83d\udc4d\ud83c\udffd";
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                assertEquals(unit.count(text.substring(start, end)), unit.count(text, start, end), start + ".." + end);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRangeOutsideTheTextIsAMistake(CharacterUnit unit) {
        assertThrows(IndexOutOfBoundsException.class, () -> unit.count("abc", 2, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> unit.count("abc", -1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void aUnitIsFoundByItsName(CharacterUnit unit) {
        assertEquals(Optional.of(unit), CharacterUnit.of(unit.id()));
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertEquals(Optional.empty(), CharacterUnit.of("GRAPHEMES"));
    }
}
