package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Short texts are on one line and clean. */
class TextsTest {

    @Test
    void whatIsPlainIsCleanAlready() {
        Random random = new Random(4);
        StringBuilder plain = new StringBuilder("x");
        for (char c = '!'; c < 0xFFFF; c++) {
            if (Texts.isPlain(String.valueOf(c))) {
                plain.append(c).append((char) ('a' + random.nextInt(26)));
            }
        }
        assertTrue(plain.length() > 40_000);
        assertEquals(plain.toString(), SourceText.clean(plain.toString()));
    }

    @Test
    void whatNobodySeesIsNotPlain() {
        for (String text :
                new String[] {"\u00AD", "\u00A0", "\u200B", "\u0301", "\uD800", "\u0007", "\u2028", "\uFEFF"}) {
            assertFalse(Texts.isPlain(text), Integer.toHexString(text.charAt(0)));
        }
    }

    @Test
    void aLineHasNoBreaks() {
        assertEquals("a b c d", Texts.line(" a\n\n\nb\u00A0c \t d "));
        assertEquals("Müller & Co", Texts.line("Mu\u0308ller &amp; Co"));
    }
}
