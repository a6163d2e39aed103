package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    private static final int TEXTS = 20_000;

    @Test
    void theTablesAreOfUnicode18() {
        assertEquals("18.0", Graphemes.unicodeVersion());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // text, clusters with bars between
        "ab, a|b",
        "e\u0301e, e\u0301|e",
        "\ud83d\udc4d\ud83c\udffd\ud83d\udc4d, \ud83d\udc4d\ud83c\udffd|\ud83d\udc4d",
        // ZWJ joins pictographs only
        "a\u200db, a\u200d|b",
        "\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68, \ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68",
        // flags pair up from the left
        "\ud83c\uddeb\ud83c\uddf7\ud83c\udde9, \ud83c\uddeb\ud83c\uddf7|\ud83c\udde9",
        // a conjunct needs a consonant before its linker; ZWNJ ends it
        "\u0915\u094d\u200d\u0924, \u0915\u094d\u200d\u0924",
        "\u0915\u094d\u200c\u0924, \u0915\u094d\u200c|\u0924",
        "a\u094d\u0924, a\u094d|\u0924",
        "\u06009, \u06009",
        "\u0e01\u0e33\u0e01, \u0e01\u0e33|\u0e01",
        "x\ud83dy, x|\ud83d|y",
        "\ud83d\u0301, \ud83d|\u0301",
    })
    void clustersEndWhereReadersSayTheyDo(String text, String expected) {
        assertEquals(List.of(expected.split("\\|")), clusters(text));
    }

    @Test
    void lineEndsAreOneClusterEach() {
        assertEquals(List.of("a", "\r\n", "\r", "\u0301", "\n", "\n"), clusters("a\r\n\r\u0301\n\n"));
    }

    @Test
    void clustersAddUpToTheTextAndToItsCount() {
        RandomText.of(RandomText.HARD, 29, TEXTS, 12).forEach(text -> {
            List<String> clusters = clusters(text);
            assertEquals(text, String.join("", clusters));
            assertEquals(clusters.size(), Graphemes.count(text));
        });
    }

    @Test
    void icuAgreesWhereNoLinkerLacksItsConsonant() {
        // ICU4J 79 follows GB9c of Unicode 18, we that of 17: leave the linkers out.
        List<String> pieces = RandomText.HARD.stream()
                .filter(piece -> !List.of("\u094d", "\u09cd", "\u17d2", "\ud800", "\udc00")
                        .contains(piece))
                .toList();
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        RandomText.of(pieces, 31, TEXTS, 12).forEach(text -> assertEquals(clusters(icu, text), clusters(text)));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\u0301", "\u200d", "\ud83c\uddea", "\ud83d\udc68\u200d", "\u0915\u094d", "\ud83d", "\u1100"
            })
    void aMegabyteOfOneThingIsCounted(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        int count = Graphemes.count(text);
        int walked = 0;
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            walked++;
        }
        assertEquals(count, walked);
    }

    @Test
    void thereIsNoClusterAfterTheEnd() {
        assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.next("ab", 2));
        assertThrows(IndexOutOfBoundsException.class, () -> Graphemes.next("ab", -1));
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            clusters.add(text.substring(at, next));
            at = next;
        }
        return clusters;
    }

    private static List<String> clusters(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<String> clusters = new ArrayList<>();
        int at = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            clusters.add(text.substring(at, next));
            at = next;
        }
        return clusters;
    }
}
