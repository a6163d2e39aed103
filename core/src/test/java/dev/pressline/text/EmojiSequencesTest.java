package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiSequencesTest {

    private static final EmojiSequences NEWEST = EmojiSequences.newest();
    private static final EmojiSequences OLD = EmojiSequences.upTo("11.0");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // text, end by the newest list, end by Emoji 11
        "a, 0, 0",
        "1a, 0, 0",
        "1\ufe0f\u20e3, 3, 3",
        "1\u20e3, 2, 2",
        "\u00a9, 0, 0",
        "\u00a9\ufe0f, 2, 2",
        "\u2764, 0, 0",
        "\u2764\ufe0e, 0, 0",
        "\u2764\ufe0f\u200d, 2, 2",
        "\u231a\ufe0f, 2, 2",
        "\ud83d\ude00\ufe0f, 2, 2",
        "\ud83c\udde9\ud83c\uddeaX, 4, 4",
        "\ud83c\udde9\ud83c\udde9, 0, 0",
        // health worker, Emoji 12.1, with and without U+FE0F
        "\ud83e\uddd1\u200d\u2695\ufe0f, 5, 2",
        "\ud83e\uddd1\u200d\u2695, 4, 2",
        // woman health worker, Emoji 4.0
        "\ud83d\udc69\u200d\u2695\ufe0f, 5, 5",
        "\ud83d\udc69\u200d\u2695, 4, 2",
        // the flag of Scotland, and the same cut short
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f, 14, 14",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73, 2, 2",
        // handshake with two skin tones, Emoji 14
        "\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c\udffc, 9, 0",
        "\ud83d, 0, 0",
    })
    void theLongestEmojiOfTheListIsFound(String text, int newest, int old) {
        assertEquals(newest, NEWEST.matchEnd(text, 0));
        assertEquals(old, OLD.matchEnd(text, 0));
    }

    @Test
    void everyRecommendedEmojiIsOne() {
        for (String emoji : new UnicodeSet("[:RGI_Emoji:]")) {
            assertEquals(emoji.length(), NEWEST.matchEnd(emoji, 0), emoji);
            assertEquals(emoji.length(), EmojiSequences.upTo("18.0").matchEnd(emoji, 0), emoji);
        }
    }

    @Test
    void anEmojiWithoutSomeOfItsStylesIsStillOne() {
        for (String emoji : new UnicodeSet("[:RGI_Emoji:]")) {
            String bare = emoji.replace("\ufe0f", "");
            boolean isText = bare.codePointCount(0, bare.length()) == 1 && !bare.equals(emoji);
            assertEquals(isText ? 0 : bare.length(), NEWEST.matchEnd(bare, 0), emoji);
        }
    }

    @Test
    void anEmojiIsNeverLongerThanItsRange() {
        RandomText.of(RandomText.HARD, 41, 20_000, 8)
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    int middle = text.length() / 2;
                    int end = NEWEST.matchEnd(text, 0, middle);
                    assertTrue(end <= middle || middle == 0);
                });
    }

    @Test
    void sequencesCanBeLeftOut() {
        EmojiSequences less = OLD.without("\u267e\ufe0f", "no emoji");
        assertEquals(2, OLD.matchEnd("\u267e\ufe0f", 0));
        assertEquals(0, less.matchEnd("\u267e\ufe0f", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "twelve", ".1", "12."})
    void aVersionHasTwoNumbers(String version) {
        assertThrows(IllegalArgumentException.class, () -> EmojiSequences.upTo(version));
    }
}
