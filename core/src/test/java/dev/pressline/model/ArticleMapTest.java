package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The plain form of an article is what the command's contract promises. */
class ArticleMapTest {

    private static Article release() {
        return Article.builder("Acme opens a plant")
                .deck("Two hundred jobs in Graz")
                .authors(List.of("Jane Roe"))
                .published(PageDate.parse("2026-11-22T00:30:00+01:00").orElseThrow())
                .modified(PageDate.of(LocalDate.of(2026, 11, 23)))
                .publisher("Acme")
                .canonicalUrl("https://acme.example/plant")
                .language("en")
                .kind(ReleaseKind.RESULTS)
                .dateline(new Dateline("GRAZ --", Optional.of("GRAZ"), Optional.empty(), Optional.empty()))
                .blocks(List.of(
                        new Block.Heading(2, "The plant"),
                        Block.Paragraph.of("Acme opens a plant today."),
                        new Block.Figure(image(), "The plant at night"),
                        new Block.ListOf(false, List.of(Block.Paragraph.of("One"), Block.Paragraph.of("Two")))))
                .parts(List.of(
                        part(Part.Kind.BOILERPLATE, "About Acme"),
                        part(Part.Kind.CONTACT, "press@acme.example"),
                        part(Part.Kind.SAFE_HARBOUR, "Statements may differ."),
                        part(Part.Kind.DISCLAIMER, "No offer."),
                        part(Part.Kind.WIRE_NOTICE, "Distributed by a wire.")))
                .images(List.of(image()))
                .keywords(List.of("plants"))
                .build();
    }

    private static Image image() {
        return Image.builder("https://acme.example/a.jpg")
                .alt("A plant")
                .size(1200, 630)
                .build();
    }

    private static Part part(Part.Kind kind, String text) {
        return new Part(kind, List.of(Block.Paragraph.of(text)));
    }

    @Test
    void everyFieldOfTheContractIsThere() {
        Map<String, Object> map = release().toMap();
        assertEquals(
                List.of(
                        "title",
                        "subtitle",
                        "authors",
                        "date",
                        "published",
                        "modified",
                        "publisher",
                        "canonical",
                        "language",
                        "kind",
                        "regulated",
                        "lede",
                        "body",
                        "image",
                        "images",
                        "keywords",
                        "parts"),
                List.copyOf(map.keySet()));
    }

    @Test
    void theDateIsTheDayAsWrittenAndTheInstantStandsBeside() {
        Map<String, Object> map = release().toMap();
        assertEquals("2026-11-22", map.get("date"));
        assertEquals("2026-11-21T23:30:00Z", map.get("published"));
        assertEquals("2026-11-23", map.get("modified"));
    }

    @Test
    void theBodyIsABlockALineWithoutCaptions() {
        Map<String, Object> map = release().toMap();
        assertEquals("The plant\nAcme opens a plant today.\nOne\nTwo", map.get("body"));
        assertEquals("Acme opens a plant today.", map.get("lede"));
    }

    @Test
    void partsAreNamedByWhatTheyAreFor() {
        assertEquals(
                Map.of(
                        "dateline", "GRAZ --",
                        "boilerplate", List.of("About Acme"),
                        "contact", "press@acme.example",
                        "disclaimer", List.of("Statements may differ.", "No offer."),
                        "wireNotice", List.of("Distributed by a wire.")),
                release().toMap().get("parts"));
    }

    @Test
    void imagesHaveTheirSizeAndAltText() {
        Map<String, Object> map = release().toMap();
        assertEquals("https://acme.example/a.jpg", map.get("image"));
        assertEquals(
                List.of(Map.of("url", "https://acme.example/a.jpg", "alt", "A plant", "width", 1200, "height", 630)),
                map.get("images"));
    }

    @Test
    void whatThePageDoesNotSayHasNoKey() {
        Map<String, Object> map = Article.builder("Acme opens a plant").build().toMap();
        assertFalse(map.containsKey("date"));
        assertFalse(map.containsKey("image"));
        assertFalse(map.containsKey("subtitle"));
        assertEquals(List.of(), map.get("authors"));
    }
}
