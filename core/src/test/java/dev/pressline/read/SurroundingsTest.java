package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around an article goes; what its writer wrote stays. */
class SurroundingsTest {

    private static final String ONE = "Orrery opened a plant in Graz that employs two hundred people in six halls.";
    private static final String TWO = "It makes lathes for the pocket, which are sold in six countries and by post.";
    private static final String LONG = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + ONE.replace("Graz", "Linz")
            + "</p><p>" + TWO.replace("pocket", "bench") + "</p>";
    private static final String LINKS =
            "<ul><li><a href=/a>Lathes of the year</a></li><li><a href=/b>Plants of the year</a></li></ul>";

    private static String body(String html) {
        return ArticleReader.standard()
                .read(ReadRequest.html("<article><h1>Orrery opens a plant</h1>" + html + "</article>")
                        .baseUri("https://orrery.example/news/plant")
                        .build())
                .body();
    }

    @Test
    void aListOfLinksIsContentBetweenSentencesAndAMenuAtTheEnd() {
        assertTrue(body("<p>" + ONE + "</p>" + LINKS + "<p>" + TWO + "</p>").contains("Lathes of the year"));
        assertFalse(body(LONG + LINKS).contains("Lathes of the year"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related articles", "Read more in our guides:", "Weitere Meldungen", "À lire aussi"})
    void whatIsRelatedGoes(String label) {
        String body =
                body(LONG + "<div><h2>" + label + "</h2><p><a href=/a>A teaser of what Kestrel did</a></p></div>");
        assertFalse(body.contains("Kestrel"), body);
    }

    @Test
    void theArticleGoesOnAfterAListOfPointers() {
        String body = body(LONG + "<p>Read more in our guides:</p>" + LINKS + "<h2>What comes next</h2><p>"
                + ONE.replace("Graz", "Wels") + "</p>");
        assertTrue(body.contains("Wels"), body);
        assertFalse(body.contains("Lathes of the year"), body);
    }

    @Test
    void aPointerInOneLineGoes() {
        assertFalse(body(LONG + "<p>Also read: <a href=/a>Kestrel has a gauge for every day of the week</a></p>" + LONG)
                .contains("Kestrel"));
    }

    @Test
    void whatStandsTwiceForTwoScreensIsSaidOnce() {
        String body = body(
                "<div class=wide><p>" + ONE + "</p></div><div class=narrow><p>" + ONE + "</p></div><p>" + TWO + "</p>");
        assertEquals(body.indexOf(ONE), body.lastIndexOf(ONE));
        String refrain = body("<p>" + ONE + "</p><p>" + TWO + "</p><p>" + ONE + "</p>");
        assertTrue(refrain.indexOf(ONE) < refrain.lastIndexOf(ONE));
    }

    @Test
    void consentIsNoPartOfAnArticle() {
        String cookies = "<div class=cookielawinfo-row>This cookie is set by a plug-in and counts the visits.</div>";
        assertFalse(body(LONG + cookies.repeat(6)).contains("plug-in"));
    }

    @Test
    void dataIsNoText() {
        String data = "{\"a\":\"b\",\"c\":\"d\",\"e\":\"f\",\"g\":\"h\",\"i\":\"j\",\"k\":\"l\",\"m\":\"n\"}";
        assertFalse(body("<p>" + data + "</p>" + LONG).contains("\"c\""));
        assertTrue(body(LONG + "<pre>" + data + "</pre>" + LONG).contains("\"c\""));
    }

    @Test
    void aDeckIsNotSaidAgainInTheBody() {
        String deck = "300 jobs, six halls and no smoke over the town";
        assertFalse(body("<p class=subtitle>" + deck + "</p>" + LONG).contains(deck));
        String lede = "Orrery has opened its plant in Graz.";
        assertTrue(body("<p class=intro>" + lede + "</p>" + LONG).contains(lede));
    }

    @Test
    void anAccordionHidesWhatBelongsToTheText() {
        String body = body(LONG + "<button aria-controls=q1 aria-expanded=false>How heavy is a lathe?</button>"
                + "<div id=q1 aria-hidden=true><p>" + ONE.replace("Graz", "Wels") + "</p></div>"
                + "<div id=other aria-hidden=true><p>" + ONE.replace("Graz", "Enns") + "</p></div>");
        assertTrue(body.contains("How heavy is a lathe?"), body);
        assertTrue(body.contains("Wels"), body);
        assertFalse(body.contains("Enns"), body);
    }

    @Test
    void aCardThatLeadsElsewhereGoes() {
        String card =
                "<a href=/kestrel><div><p>Kestrel opened a mill in Linz, and its gauges are now made by night as well"
                        + " as by day.</p></div></a>";
        assertFalse(body(LONG + card).contains("Kestrel"));
    }

    @Test
    void aShortLinkedSentenceBetweenParagraphsStays() {
        String line = "<p><a href=/poe>Ann Poe leads the plant.</a></p>";
        assertTrue(body("<p>" + ONE + "</p>" + line + "<p>" + TWO + "</p>").contains("Ann Poe leads"));
    }

    @Test
    void theAuthorsPortraitAtTheEndGoes() {
        String portrait = "<p>Ann Poe is a writer in Graz, who has written on lathes for six years.</p>";
        String html = "<meta name=author content='Ann Poe'>" + LONG + portrait;
        assertFalse(body(html).contains("who has written"));
        assertTrue(body(html.replace("content='Ann Poe'", "content='Jo Roe'")).contains("who has written"));
    }
}
