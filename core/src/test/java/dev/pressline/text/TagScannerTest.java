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
            GeneralCategory.letters().or(GeneralCategory.digits()).or(GeneralCategory.connectors());

    private static final TagScanner SCANNER = TagScanner.builder()
            .signs(CodePointSet.of("#＃"))
            .body(BODY, GeneralCategory.letters())
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
        assertTrue(GeneralCategory.marks().contains(0x0301));
        assertTrue(GeneralCategory.punctuation().contains('_')
                && GeneralCategory.connectors().contains('_'));
        assertTrue(GeneralCategory.punctuation().contains('!')
                && !GeneralCategory.connectors().contains('!'));
        assertTrue(GeneralCategory.digits().contains('٣'));
        assertFalse(GeneralCategory.letters().contains('3'));
    }
}
