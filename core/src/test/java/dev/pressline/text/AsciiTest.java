package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

    @ParameterizedTest
    @CsvSource({
        "HttpS://a, 0, https, true",
        "HTTPſ://a, 0, https, false",
        "xhttp, 1, http, true",
        "xhttp, 2, http, false",
        "http, -1, http, false",
        "a, 5, b, false",
        "\u212A, 0, k, false"
    })
    void onlyAsciiCaseIsOverlooked(String text, int index, String word, boolean expected) {
        assertEquals(expected, Ascii.startsWith(text, index, word));
    }
}
