package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was encoded twice is decoded twice; what was encoded once is left alone. */
class MojibakeTest {

    private static String twice(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It’s a lathe – “so” they say…", "L’été à Graz – “né” là", "‘a’ \uD83D\uDE00 ’b’"})
    void whatWasEncodedTwiceIsMended(String text) {
        assertEquals(text, Mojibake.mend(twice(text)));
        assertEquals(text, Mojibake.mend(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "â", "Ã© is how é looks", "\u00E2\u0080", "a \u00E2\u0080\u0099 once", "\uD800 ’ ’"})
    void aSingleSignProvesNothing(String text) {
        assertSame(text, Mojibake.mend(text));
    }

    @Test
    void anyTextComesThrough() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("\u00E2\u0080\u0099\u00E2\u0080\u0099");
            for (int n = 0; n < 60; n++) {
                text.append((char) random.nextInt(0x120));
            }
            Mojibake.mend(text.toString());
        }
    }
}
