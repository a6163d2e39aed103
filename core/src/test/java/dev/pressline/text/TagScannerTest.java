package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagScannerTest {

    private static final CodePointSet BODY =
            UnicodeClass.letters().or(UnicodeClass.digits()).or(UnicodeClass.connectors());

    private static final TagScanner SCANNER = TagScanner.builder()
            .signs(CodePointSet.of("#＃"))
            .body(BODY, UnicodeClass.letters())
            .notAfter(BODY)
            .notBefore(CodePointSet.of("#"), "://")
            .signNotBefore(CodePointSet.of("\uFE0F"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "one #tag and ＃another, #tag ＃another",
        "#1 in retail and #1a and #_a, #1a #_a",
        "C#sharp (#tag) #日本語。, #tag #日本語",
        "#a#b #c, #c",
        "#http://a.com ##x, #x",
        "#️⃣ # #, ''",
        "#𝐁old, #𝐁old",
    })
    void theTagsOf(String text, String expected) {
        List<String> tags = SCANNER.tags(text).stream().map(tag -> tag.in(text)).toList();
        assertEquals(expected, String.join(" ", tags));
    }

    @Test
    void textWithoutASignCostsNothing() {
        assertSame(List.of(), SCANNER.tags("no tag"));
    }

    @Test
    void categoriesAreThoseOfUnicode() {
        assertTrue(UnicodeClass.marks().contains(0x0301));
        assertTrue(UnicodeClass.punctuation().contains('_')
                && UnicodeClass.connectors().contains('_'));
        assertTrue(UnicodeClass.punctuation().contains('!')
                && !UnicodeClass.connectors().contains('!'));
        assertTrue(UnicodeClass.digits().contains('٣'));
        assertFalse(UnicodeClass.letters().contains('3'));
    }
}
