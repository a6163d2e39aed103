package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTokensTest {

    private static SentenceTokens of(String text, String language) {
        return new SentenceTokens(text, SentenceWords.of(Locale.forLanguageTag(language)));
    }

    private static SentenceTokens of(String text) {
        return of(text, "en");
    }

    /** Of a text up to the stop that is asked about. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in the U.S          | U.S",
                "at 9 a.m            | a.m",
                "(Inc                | Inc",
                "L'Oréal             | L'Oréal",
                "'tis                | tis",
                "at 20°C             | 20°C",
                "No 5º               | 5º",
                "3-D                 | D",
                "on Tuesday.Mr       | Mr",
                "on TuesdaY.Mr       | TuesdaY.Mr",
                "a.Mr                | a.Mr",
                "word.mr             | word.mr",
                "...                 | ``",
                "``                  | ``",
                "`end `              | ``",
                "abcdefghijklmnopqrstuvwxyz | cdefghijklmnopqrstuvwxyz",
            })
    void theTokenBeforeAStop(String text, String token) {
        assertEquals(token, of(text).before(text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It is.                    | It",
                "en | 2026-11                   | 2026",
                "en | (It                       | ''",
                "en | It's                      | It",
                "fr | L’entreprise              | L'",
                "fr | Aujourd'hui               | Aujourd",
                "en | abcdefghijklmnopqrstuvwxyz | abcdefghijklmnopqrstuvwx",
                "en | ''                        | ''",
            })
    void theWordAfter(String language, String text, String word) {
        assertEquals(word, of(text, language).after(0));
    }

    @Test
    void blanksAreSteppedOver() {
        SentenceTokens tokens = of(" \u00a0a \n\u3000");
        assertEquals(2, tokens.next(0));
        assertEquals(2, tokens.next(2));
        assertEquals(6, tokens.next(3));
        assertEquals(3, tokens.previousEnd(6));
        assertEquals(3, tokens.previousEnd(3));
        assertEquals(0, tokens.previousEnd(2));
    }

    @ParameterizedTest
    @CsvSource({
        "J, true",
        "U.S, true",
        "a.m, true",
        "é.a, true",
        "JK, false",
        "U.S., false",
        "U.1, false",
        "1, false",
        "U-S, false",
        "'', false",
        ".J, false"
    })
    void initialsAreLettersWithDotsBetween(String token, boolean initials) {
        assertEquals(initials, SentenceTokens.isInitials(token));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2026, true", "٣, true", "1a, false", "'', false", "1.5, false"})
    void numbersAreDigits(String token, boolean number) {
        assertEquals(number, SentenceTokens.isNumber(token));
    }

    @ParameterizedTest
    @CsvSource({"Dr, true", "DR, true", "e.g, true", "No, true", "plant, false", "Inc, false", "'', false"})
    void aBoundStopNeverEndsASentence(String word, boolean bound) {
        String text = "The " + word + ".";
        assertEquals(bound, of(text).isBound(text.length() - 1));
    }
}
