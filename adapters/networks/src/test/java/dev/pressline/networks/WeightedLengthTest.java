package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twitter.twittertext.TwitterTextParser;
import dev.pressline.text.EmojiSequences;
import dev.pressline.text.TextUnit;
import dev.pressline.text.WeightedUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weighted lengths beside twitter-text 3.1.0, whose list of emoji ends at Emoji 12.1. */
class WeightedLengthTest {

    private static final int TEXTS = 20_000;
    private static final int MOST_PIECES = 8;

    private static final TextUnit NEWEST = unit(EmojiSequences.newest());
    private static final TextUnit OLDER = unit(EmojiSequences.upTo("12.1"));

    /** What emoji and weights are made of; no dots, so no links. */
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "#",
            "1",
            "\u00e9",
            "e\u0301",
            "\u0958",
            "\u304b",
            "\u3099",
            "\u4e2d",
            "\u2019",
            "\u2026",
            "\u200d",
            "\u200d",
            "\u200d",
            "\ufe0f",
            "\ufe0f",
            "\ufe0e",
            "\u20e3",
            "\u00a9",
            "\u2122",
            "\u231a",
            "\u2640",
            "\u2642",
            "\u2764",
            "\u26f9",
            "\u270c",
            "\u2695",
            "\ud83c\udde9",
            "\ud83c\uddea",
            "\ud83c\udff3",
            "\ud83c\udff4",
            "\ud83c\udf08",
            "\ud83c\udffb",
            "\ud83c\udfff",
            "\ud83d\udc68",
            "\ud83d\udc69",
            "\ud83d\udc66",
            "\ud83d\udc67",
            "\ud83d\udc6f",
            "\ud83d\udc8b",
            "\ud83d\udd75",
            "\ud83d\udd25",
            "\ud83d\ude00",
            "\ud83e\udd1d",
            "\ud83e\uddd1",
            "\ud83e\uddde",
            "\ud83d",
            "\ude00");

    private static TextUnit unit(EmojiSequences emoji) {
        return WeightedUnit.builder("x")
                .scale(100)
                .defaultWeight(200)
                .weight(0, 0x10FF, 100)
                .weight(0x2000, 0x200D, 100)
                .weight(0x2010, 0x201F, 100)
                .weight(0x2032, 0x2037, 100)
                .emoji(emoji, 200)
                .build();
    }

    private static int twitterText(String text) {
        return TwitterTextParser.parseTweet(text).weightedLength;
    }

    @Test
    void whereListsOfEmojiAgreeSoDoLengths() {
        Random random = new Random(59);
        int equal = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("x"); // of blanks alone twitter-text says 0
            for (int left = 1 + random.nextInt(MOST_PIECES); left > 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int newest = NEWEST.count(text);
            int theirs = twitterText(text.toString());
            assertTrue(newest <= theirs, text::toString);
            if (newest == OLDER.count(text)) {
                assertEquals(newest, theirs, text::toString);
                equal++;
            }
        }
        assertTrue(equal > TEXTS / 2, "too few texts were compared: " + equal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // text, ours by the newest list, twitter-text
        "polar bear \ud83d\udc3b\u200d\u2744\ufe0f, 13, 16",
        "heart \u2764\ufe0f\u200d\ud83d\udd25, 8, 11",
        "couple \ud83d\udc68\u200d\u2764\u200d\ud83d\udc68, 9, 15",
        "infinity \u267e\ufe0f, 11, 13",
    })
    void newerAndIncompleteEmojiAreOneEach(String text, int ours, int theirs) {
        assertEquals(ours, NEWEST.count(text));
        assertEquals(theirs, twitterText(text));
    }

    @Test
    void onlyTwitterTextsJavaCallsBlanksNothing() {
        assertEquals(3, NEWEST.count(" \n "));
        assertEquals(0, twitterText(" \n "));
    }
}
