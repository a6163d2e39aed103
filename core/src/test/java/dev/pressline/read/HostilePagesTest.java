package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.PresslineException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to hurt are read or refused, within their bounds. */
class HostilePagesTest {

    private static final String NEWS = "<p>Acme opened a plant in Graz that employs two hundred people.</p>";

    private static Article read(String html) {
        return ArticleReader.standard().read(ReadRequest.html(html).build());
    }

    private static PresslineException refusal(String html) {
        return assertThrows(PresslineException.class, () -> read(html));
    }

    @Test
    void aHundredThousandNestedDivsAreReadToTheLastWord() {
        String html = "<div>".repeat(100_000) + NEWS + "</div>".repeat(100_000);
        assertTrue(read(html).body().contains("two hundred people"));
    }

    @Test
    void aMillionEmptyElementsAreRefusedWithBoundAndActual() {
        PresslineException refusal = refusal("<i></i>".repeat(1_000_000) + NEWS);
        assertEquals(PresslineException.Code.INPUT_TOO_LARGE, refusal.code());
        assertEquals(2_000_000L, refusal.values().get("bound"));
        assertEquals("chars", refusal.values().get("unit"));
        assertEquals(7_000_000L + NEWS.length(), refusal.values().get("actual"));
    }

    @Test
    void tooManyNodesAreRefused() {
        PresslineException refusal = refusal("<i></i>".repeat(250_000) + NEWS);
        assertEquals(PresslineException.Code.INPUT_TOO_LARGE, refusal.code());
        assertEquals("nodes", refusal.values().get("unit"));
        assertEquals(200_000L, refusal.values().get("bound"));
        long actual = (long) refusal.values().getOrDefault("actual", 0L);
        assertTrue(actual > 250_000, refusal.getMessage());
    }

    @Test
    void boundsAreTheCallersToSet() {
        ReadRequest.Builder page = ReadRequest.html("<div>".repeat(100) + NEWS.repeat(3));
        assertThrows(
                PresslineException.class,
                () -> ArticleReader.standard().read(page.maxChars(100).build()));
        assertThrows(
                PresslineException.class,
                () -> ArticleReader.standard()
                        .read(page.maxChars(10_000).maxNodes(50).build()));
        Article flat =
                ArticleReader.standard().read(page.maxNodes(1_000).maxDepth(8).build());
        assertTrue(flat.body().contains("two hundred people"));
    }

    @Test
    void aStormOfMisnestedTagsIsReadOrRefused() {
        try {
            assertFalse(read("<b><p>".repeat(50_000) + NEWS).body().isEmpty());
        } catch (PresslineException e) {
            assertEquals(PresslineException.Code.INPUT_TOO_LARGE, e.code());
        }
    }

    @Test
    void fiftyThousandAttributesAreRead() {
        StringBuilder html = new StringBuilder("<div");
        for (int i = 0; i < 50_000; i++) {
            html.append(" a").append(i).append("=x");
        }
        assertTrue(read(html + ">" + NEWS + "</div>").body().contains("plant in Graz"));
    }

    @Test
    void tenMegabytesOfProseAreRefused() {
        byte[] page = NEWS.repeat(160_000).getBytes(StandardCharsets.UTF_8);
        PresslineException refusal = assertThrows(
                PresslineException.class,
                () -> ArticleReader.standard().read(ReadRequest.bytes(page).build()));
        assertEquals(PresslineException.Code.INPUT_TOO_LARGE, refusal.code());
        assertEquals((long) page.length, refusal.values().get("actual"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html></html>", "<script>var a = 'b';</script>", "<p>&nbsp;</p>"})
    void aPageWithoutTextIsEmpty(String html) {
        assertEquals(PresslineException.Code.EMPTY_INPUT, refusal(html).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "<",
                "<<<>>>",
                "&",
                "&#xD800;x",
                "\uD800 lone",
                "[[[[",
                "a <p",
                "--",
                "/ / /",
                "(((",
                "About"
            })
    void anyScrapOfTextIsSomething(String html) {
        assertFalse(read(html).body().isEmpty() && read(html).title().isEmpty());
    }

    @Test
    void aMegabyteOfOneCharacterIsRead() {
        for (String unit : new String[] {"a", "(", "/", "[", "<", "&", ". ", "1", "-", "\uD83D\uDE00"}) {
            assertFalse(
                    read("x " + unit.repeat(1_000_000 / unit.length())).body().isEmpty(), unit);
        }
    }

    @Test
    void randomMarkupNeverThrows() {
        String[] bits = {
            "<p>", "</p>", "<div class='share nav'>", "</div>", "<table>", "<td>", "<tr>", "<li>", "<ul>",
                    "<a href='x'>",
            "</a>", "text", " About Acme ", "Contact:", "GRAZ -- ", "<h1>", "</h1>", "<br>", "&lt;p&gt;", "[x a=b]",
            "<script type='application/ld+json'>{\"@type\":\"Article\",", "</script>", "<blockquote>", "<article>",
                    "\uD800"
        };
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder html = new StringBuilder("word ");
            for (int n = random.nextInt(60); n >= 0; n--) {
                html.append(bits[random.nextInt(bits.length)]);
            }
            assertFalse(read(html.toString()).toMap().isEmpty());
        }
    }
}
