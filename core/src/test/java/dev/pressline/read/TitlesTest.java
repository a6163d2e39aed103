package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several places say of the title, and which of them is believed. */
class TitlesTest {

    private static final String PROSE = "<p>GRAZ, Nov. 22, 2026 -- Orrery Tools opened a plant in Graz that employs two"
            + " hundred people and makes lathes for the pocket.</p>";

    private static Article read(String head, String body) {
        return ArticleReader.standard()
                .read(ReadRequest.html("<html><head>" + head + "</head><body>" + body + PROSE + "</body></html>")
                        .baseUri("https://www.orrery.example/news/orrery-opens-plant-in-graz-4711.html")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Document",
                "Press Release",
                "Untitled Document",
                "Microsoft Word - q3 final.docx",
                "q3-final_v2.htm",
                "EX-99.1",
                "Pressemitteilung",
                "Communiqué de presse",
                "Nota de prensa",
                ""
            })
    void aTitleThatOnlySaysWhatThePageIsGivesWayToTheLineAboveTheProse(String generic) {
        Article article = read(
                "<title>" + generic + "</title>",
                "<div>Exhibit 99.1</div><div>12 Mill Road, Graz</div><div><b>Orrery Tools Opens Plant in Graz</b></div>");
        assertEquals("Orrery Tools Opens Plant in Graz", article.title());
        assertEquals(
                "text",
                article.witnesses().getOrDefault("title", List.of()).get(0).source());
    }

    @Test
    void capitalsStandOutWhereNothingIsBold() {
        Article article =
                read("<title>Document</title>", "<div>Contact: Ann Poe</div><div>ORRERY TOOLS OPENS PLANT</div>");
        assertEquals("ORRERY TOOLS OPENS PLANT", article.title());
    }

    @Test
    void withoutAnyHeadlineThereIsNone() {
        assertEquals("", read("<title>Document</title>", "").title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orrery opens plant in Graz | Orrery opens plant in Graz, its third | Orrery opens plant in Graz, its third",
                "Orrery opens plant | Styria: Orrery opens plant | Orrery opens plant",
                "Orrery opens plant | Nov. 22, 2026 Orrery opens plant | Orrery opens plant",
                "Orrery opens plant | 2026 Orrery opens plant | 2026 Orrery opens plant",
                "Press Release - Orrery opens plant | Press Release | Orrery opens plant"
            })
    void aKickerIsNoPartOfTheTitleWhereAnotherPlaceLeavesItOut(String open, String heading, String title) {
        Article article = read("<meta property=og:title content='" + open + "'>", "<h1>" + heading + "</h1>");
        assertEquals(title, article.title());
    }

    @Test
    void theAddressTellsWhichOfTwoWasMeant() {
        String head = "<meta property=og:title content='Growth in Styria and beyond'>";
        String body = "<h1>Orrery opens plant in Graz</h1><h1>Subscribe to our letters</h1>";
        assertEquals("Orrery opens plant in Graz", read(head, body).title());
    }

    @Test
    void aLineOfThePageTellsWhereTheTitleEnds() {
        String head = "<title>Orrery opens a plant | Letters from Styria</title>";
        assertEquals(
                "Orrery opens a plant",
                read(head, "<h2>Orrery opens a plant</h2>").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documents of a plant", "News of Graz", "Opening of a press centre", "Homecoming"})
    void aHeadlineMayHoldSuchWords(String headline) {
        assertFalse(GenericTitles.contains(headline));
        assertTrue(GenericTitles.contains(headline + ".pdf"));
    }

    @Test
    void anyTextIsATitleOrNone() {
        for (String text :
                new String[] {"|", " - ", "a|", "|a", "\uD800", "| ".repeat(200), "- ".repeat(190), "&amp;"}) {
            read("<title>" + text + "</title><meta property=og:title content='" + text + "'>", "<h1>" + text + "</h1>");
        }
    }
}
