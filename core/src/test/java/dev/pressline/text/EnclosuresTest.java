package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under each char: {@code -} inside a pair, {@code ^} its second mark, {@code +} both, {@code .} neither. */
class EnclosuresTest {

    private static String picture(String text) {
        Enclosures enclosures = Enclosures.of(text);
        StringBuilder picture = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            boolean inside = enclosures.isInside(at);
            boolean closes = enclosures.closesAt(at);
            picture.append(inside && closes ? '+' : inside ? '-' : closes ? '^' : '.');
        }
        return picture.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He “said” it  | ....----^...",
                "“a” (b) [c]   | .-^..-^..-^",
                "(a [b] c)     | .----+--^",
                "„a“ «b» »c«   | .-^..-^..-^",
                "\"a\" 'b.'   | .-^..--^",
                "'Tis Jane's   | ...........",
                "5\" 6\"     | .....",
                "say -'a.'     | ......--^",
                "(“a.”)        | .---+^",
                "a) b] c”      | ........",
                "(a            | ..",
                "(a] b)        | .----^",
                "「a」『b』    | .-^.-^",
            })
    void marksArePaired(String text, String expected) {
        assertEquals(expected, picture(text));
    }

    @Test
    void aPairIsNotLongerThanAQuotation() {
        assertEquals("." + "-".repeat(599) + "^", picture("(" + "a".repeat(599) + ")"));
        assertEquals(".".repeat(602), picture("(" + "a".repeat(600) + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a\n\nb)", "(a\n \t\nb)", "(a\n"})
    void aPairEndsWithItsParagraph(String text) {
        assertEquals(".".repeat(text.length()), picture(text));
    }

    @Test
    void aPairGoesOverALineEnd() {
        assertEquals(".---^", picture("(a\nb)"));
        assertEquals("....-^", picture("(\n\n(a)"));
    }
}
