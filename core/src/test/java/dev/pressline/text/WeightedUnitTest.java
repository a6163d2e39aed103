package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedUnitTest {

    /** Two for all but Latin, 2 for an emoji, 9 for {@code <link>}. */
    private static final WeightedUnit UNIT = WeightedUnit.builder("weighted")
            .scale(100)
            .defaultWeight(200)
            .weight(0, 0x10FF, 100)
            .weight(0x2010, 0x201F, 100)
            .emoji(EmojiSequences.newest(), 200)
            .links(WeightedUnitTest::markedLinks, 900)
            .build();

    private static List<Span> markedLinks(CharSequence text) {
        int start = text.toString().indexOf("<link>");
        return start < 0 ? List.of() : List.of(new Span(start, start + 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', 0",
        "plain words, 11",
        "h\u00e9\u4e2d, 4",
        "\u2019\u2026, 3",
        // counted in NFC: composed, or taken apart where Unicode says so
        "e\u0301, 1",
        "\u1100\u1161\u11a8, 2",
        "\u0958, 2",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67, 2",
        "1\u20e3, 2",
        "\u2764\ufe0e, 4",
        "\ud83dx, 3",
        "a <link> b, 13",
        "a e\u0301<link>, 12",
        "'  ', 2",
    })
    void eachPartHasItsWeight(String text, int length) {
        assertEquals(length, UNIT.count(text));
    }

    @Test
    void aRangeIsMeasuredAsIfItStoodAlone() {
        String text = "xx <link> yy";
        assertEquals(3 + 9, UNIT.count(text, 0, 9));
        assertEquals(3 + 5, UNIT.count(text, 0, 8));
        RandomText.of(RandomText.HARD, 43, 5_000, 8).forEach(random -> {
            int middle = random.length() / 2;
            assertEquals(UNIT.count(random.substring(middle)), UNIT.count(random, middle, random.length()));
        });
    }

    @Test
    void withoutSettingsItCountsCodePointsOfTheNormalForm() {
        assertEquals(3, WeightedUnit.builder("plain").build().count("e\u0301\u4e2d\ud83d\ude00"));
    }

    @Test
    void aSumBeyondAnIntIsTheGreatestInt() {
        WeightedUnit heavy =
                WeightedUnit.builder("heavy").defaultWeight(Integer.MAX_VALUE).build();
        assertEquals(Integer.MAX_VALUE, heavy.count("ab"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        WeightedUnit.Builder builder = WeightedUnit.builder("x");
        assertThrows(IllegalArgumentException.class, () -> builder.scale(0));
        assertThrows(IllegalArgumentException.class, () -> builder.defaultWeight(-1));
        assertThrows(IllegalArgumentException.class, () -> builder.weight(5, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> builder.emoji(EmojiSequences.newest(), -1));
        assertThrows(IllegalArgumentException.class, () -> builder.links(text -> List.of(), -1));
    }
}
