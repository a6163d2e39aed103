package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Short texts are on one line and clean. */
class TextsTest {

    @Test
    void aLineHasNoBreaks() {
        assertEquals("a b c d", Texts.line(" a\n\n\nb\u00A0c \t d "));
        assertEquals("Müller & Co", Texts.line("Mu\u0308ller &amp; Co"));
    }
}
