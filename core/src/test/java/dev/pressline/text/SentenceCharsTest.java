package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCharsTest {

    private static String ascii(IntPredicate is) {
        return IntStream.range(0, 0x80).filter(is).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String hex(IntPredicate is) {
        return IntStream.rangeClosed(0, 0xFFFF)
                .filter(is)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }

    /** Unicode's White_Space, and two that look like nothing: zero width space and the byte order mark. */
    @Test
    void blanksAreThoseOfUnicodeAndTwoMore() {
        assertEquals(
                "9 a b c d 20 85 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 200b 2028 2029 202f"
                        + " 205f 3000 feff",
                hex(c -> SentenceChars.isBlank((char) c)));
        assertEquals("a 85 2028 2029", hex(c -> SentenceChars.isLineEnd((char) c)));
    }

    @Test
    void asciiIsToldByItself() {
        assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ascii(c -> SentenceChars.isUpper((char) c)));
        assertEquals("abcdefghijklmnopqrstuvwxyz", ascii(c -> SentenceChars.isLower((char) c)));
        assertEquals("0123456789", ascii(c -> SentenceChars.isDigit((char) c)));
        assertEquals(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", ascii(c -> SentenceChars.isLetter((char) c)));
        assertEquals("!.?", ascii(c -> SentenceChars.isStop((char) c)));
        assertEquals("\"')]}", ascii(c -> SentenceChars.isCloser((char) c)));
        assertEquals("\"'", ascii(c -> SentenceChars.isQuote((char) c)));
        assertEquals("-", ascii(c -> SentenceChars.isDash((char) c)));
        assertEquals("'", ascii(c -> SentenceChars.isApostrophe((char) c)));
        assertEquals(".", ascii(c -> SentenceChars.isDot((char) c)));
        assertEquals("", ascii(c -> SentenceChars.isWideStop((char) c) || SentenceChars.isBullet((char) c)));
    }

    /**
     * U upper, L lower, l another letter, d digit, h Hiragana, s stop, w wide stop, c closer, q quote, b bullet, D
     * dash.
     */
    @ParameterizedTest
    @CsvSource({
        "É, Ul",
        "é, Ll",
        "ß, Ll",
        "中, l",
        "٣, d",
        "あ, lh",
        "\u3041, lh",
        "\u309f, lh",
        "\u3040, -",
        "\u30a0, -",
        "…, s.",
        "。, sw",
        "！, sw",
        "؟, s",
        "।, s",
        "”, cq",
        "’, cq'",
        "», cq",
        "„, q",
        "」, c",
        "•, b",
        "–, D",
        "—, D"
    })
    void othersAreToldByUnicode(char c, String classes) {
        StringBuilder told = new StringBuilder();
        told.append(SentenceChars.isUpper(c) ? "U" : "").append(SentenceChars.isLower(c) ? "L" : "");
        told.append(SentenceChars.isLetter(c) ? "l" : "").append(SentenceChars.isDigit(c) ? "d" : "");
        told.append(SentenceChars.isHiragana(c) ? "h" : "").append(SentenceChars.isStop(c) ? "s" : "");
        told.append(SentenceChars.isDot(c) ? "." : "").append(SentenceChars.isWideStop(c) ? "w" : "");
        told.append(SentenceChars.isCloser(c) ? "c" : "").append(SentenceChars.isQuote(c) ? "q" : "");
        told.append(SentenceChars.isApostrophe(c) ? "'" : "").append(SentenceChars.isBullet(c) ? "b" : "");
        told.append(SentenceChars.isDash(c) ? "D" : "");
        assertEquals(classes, told.isEmpty() ? "-" : told.toString());
    }
}
