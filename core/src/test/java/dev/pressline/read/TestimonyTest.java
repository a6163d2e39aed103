package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page's own {@code articleBody} as a witness: heard where it agrees with the container, not where it does not. */
class TestimonyTest {

    private static final String OFFER = "Try our letters for six weeks and read what lathes can do for you and yours.";

    /** Sentences of a text that goes on for a while, none like another. */
    private static List<String> text() {
        List<String> text = new ArrayList<>();
        for (String town :
                List.of("Graz", "Linz", "Wels", "Steyr", "Enns", "Melk", "Krems", "Tulln", "Lienz", "Imst")) {
            text.add("Orrery opened a plant in " + town + ", where " + town.length()
                    + "0 people make lathes that turn by hand and fit into a pocket of " + town + " cloth.");
        }
        return text;
    }

    private static String paragraphs(List<String> text) {
        return text.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }

    private static Reading read(String articleBody, String html) {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + articleBody
                + "\"}</script>";
        return ArticleReader.standard()
                .explain(ReadRequest.html(data + "<article><h1>Orrery opens plants</h1>" + html + "</article>")
                        .build());
    }

    @Test
    void anOfferBetweenTheParagraphsGoes() {
        List<String> shown = text();
        shown.add(4, OFFER);
        Reading reading = read(String.join(" ", text()), paragraphs(shown));
        assertEquals(String.join("\n", text()), reading.article().body());
        assertTrue(reading.reasons().stream().anyMatch(reason -> reason.contains("articleBody")));
    }

    @Test
    void whatStandsBeforeItsFirstWordsStays() {
        List<String> shown = text();
        shown.add(0, OFFER);
        assertTrue(read(String.join(" ", text()), paragraphs(shown))
                .article()
                .body()
                .contains(OFFER));
    }

    @Test
    void whatWasPrunedByItsNameComesBack() {
        List<String> text = text();
        String html = paragraphs(text.subList(0, 4)) + "<div class=promo><p>" + text.get(4) + "</p></div>"
                + paragraphs(text.subList(5, text.size()));
        assertFalse(read("", html).article().body().contains("Enns"));
        assertTrue(read(String.join(" ", text), html).article().body().contains("Enns"));
    }

    @Test
    void aShortenedOneIsNotHeard() {
        String half = String.join(" ", text().subList(0, 5));
        Reading reading = read(half, paragraphs(text()));
        assertEquals(String.join("\n", text()), reading.article().body());
    }

    @Test
    void oneOfAnotherTextIsNotHeard() {
        String other = String.join(" ", text())
                .replace("Orrery opened a plant", "Kestrel shut a mill")
                .replace("pocket", "box");
        assertEquals(
                String.join("\n", text()),
                read(other, paragraphs(text())).article().body());
    }

    @Test
    void anyTextMayBeGiven() {
        for (String given : List.of("\uD800", "a ".repeat(100_000), "<p>".repeat(1000), "&lt;".repeat(1000))) {
            assertEquals(
                    String.join("\n", text()),
                    read(given, paragraphs(text())).article().body());
        }
    }
}
