package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource({
        // text, what is left
        "'', ''",
        "'  Acme\u00a0Corp.  ', Acme Corp.",
        "1\u2009000\u202f000\u3000yen, 1 000 000 yen",
        "co\u00adoper\u200bate\ufeff, cooperate",
        "e\u0301t\u00e9, \u00e9t\u00e9",
        "e\u200b\u0301, \u00e9",
        "\u202eevil\u202c \u2066text\u2069, evil text",
        "a\u0000b\u001bc\u0085d\u0080e, 'abc\nde'",
        "x\ud83dy\ude00z, xyz",
        "p\ue000q\uffffr\ufffcs, pqrs",
        "word\u2060word\u2061, wordword",
        "A\u200cB\u200dC, ABC",
        "a\ufe0f b\ufe0e, a b",
        "5\ufe0f, 5",
        "\u200e100%\u200f\u200f, 100%",
        "x\udb40\udc41y, xy",
        "\u00a9 \u2122 \u2014 \u2026 \u2019, \u00a9 \u2122 \u2014 \u2026 \u2019",
    })
    void whatReadersNeverSeeGoes(String text, String left) {
        assertEquals(left, SourceText.clean(text));
    }

    @ParameterizedTest(name = "{index} {0}")
    @ValueSource(
            strings = {
                "\u2764\ufe0f",
                "5\ufe0f\u20e3",
                "\u2764\ufe0e",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c\udfff",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f",
                // Persian with a non-joiner, and the sign of the Hijri year with a joiner
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u06f1\u06f4\u06f0\u06f3 \u0647\u200d",
                // Hindi: a half form, and a virama that must not join
                "\u0915\u094d\u200d\u0937",
                "\u0915\u094d\u200c\u0937",
                // Hebrew with a mark that orders it
                "\u05d0\u05d1\u200f!",
                // an ideograph in one of its shapes
                "\u845b\udb40\udd00",
            })
    void whatReadersSeeStays(String text) {
        assertEquals(text, SourceText.clean(text));
    }

    @Test
    void linesAreTrimmedAndKeptApartByOneEmptyLineAtMost() {
        assertEquals("a\nb\n\nc", SourceText.clean("\r\n a\t\r\nb \u2028 \r\r\n\n\n c\u000b\n"));
    }

    /** U+0F81 is taken apart into two marks, which belong to the dollar sign. Found by fuzzing. */
    @Test
    void aMarkThatNormalisationTakesApartIsNoBaseForAJoiner() {
        assertEquals("$\u0f71\u0f80", SourceText.clean("$\u0f81\u200c"));
    }

    @Test
    void cleaningAgainChangesNothing() {
        RandomText.of(RandomText.HARD, 47, 20_000, 12).map(SourceText::clean).forEach(text -> {
            assertEquals(text, SourceText.clean(text));
            assertTrue(Normalizer2.getNFCInstance().isNormalized(text));
        });
    }

    @Test
    void plainTextStaysAsItIs() {
        String text = "Acme (NYSE: ACM) today said \u201crevenue rose 5 %\u201d \u2014 to \u20ac1.2 billion.";
        assertEquals(text, SourceText.clean(text));
    }

    /** What goes makes the rest be looked at character by character. */
    @Test
    void whatIsPlainStaysBesideWhatGoes() {
        Random random = new Random(4);
        StringBuilder plain = new StringBuilder("x");
        for (char c = '!'; c < 0xFFFF; c++) {
            if (SourceText.isPlain(c)) {
                plain.append(c).append((char) ('a' + random.nextInt(26)));
            }
        }
        assertTrue(plain.length() > 40_000);
        assertEquals(plain.toString(), SourceText.clean(plain + "\u200B"));
    }

    @Test
    void whatNobodySeesIsNotPlain() {
        for (char c : "\u00AD\u00A0\u200B\u0301\uD800\u0007\u2028\uFEFF".toCharArray()) {
            assertFalse(SourceText.isPlain(c), Integer.toHexString(c));
        }
    }

    @Test
    void plainTextIsCleanedAsAnyOtherIs() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); text.length() < length; ) {
                text.append("ab é—中  ".charAt(random.nextInt(8)));
            }
            assertEquals(SourceText.clean(text + "\u200B"), SourceText.clean(text.toString()), text::toString);
        }
    }

    /** Found by fuzzing: a caller's ready text with one could not be sent. */
    @Test
    void aHalfOfACharacterIsTakenOut() {
        assertTrue(SourceText.isWellFormed("a\uD83D\uDE00b"));
        assertEquals("a\uD83D\uDE00b", SourceText.withoutHalves("a\uD83D\uDE00b"));
        for (String broken : List.of("a\uD83Db", "a\uDE00b", "\uDE00\uD83Dab")) {
            assertFalse(SourceText.isWellFormed(broken));
            assertEquals("ab", SourceText.withoutHalves(broken));
        }
    }
}
