package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.PageDate;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the caller knows beats what the page says, field by field. */
class KnownTest {

    private static final String PAGE = "<html lang=en><head><meta property=og:title content='Orrery opens a plant'>"
            + "<meta name=author content='Ann Poe'><meta property=article:published_time content='2026-11-22'></head>"
            + "<body><article><h1>Orrery opens a plant</h1><p>Orrery opened a plant in Graz that employs two hundred"
            + " people in six halls.</p><p>It makes lathes for the pocket, which are sold in six countries.</p></article></body></html>";

    private static Article read(Article known) {
        return ArticleReader.standard().read(ReadRequest.html(PAGE).known(known).build());
    }

    private static List<Witness> witnesses(Article article, String field) {
        return article.witnesses().getOrDefault(field, List.of());
    }

    @Test
    void whatIsSetWinsAndTheRestIsRead() {
        Article article = read(
                Article.builder("Lathes from Graz").authors(List.of("Jo Roe")).build());
        assertEquals("Lathes from Graz", article.title());
        assertEquals(List.of("Jo Roe"), article.authors());
        assertEquals("2026-11-22", article.published().orElseThrow().toString());
        assertTrue(article.body().startsWith("Orrery opened a plant"));
    }

    @Test
    void theCallerIsTheFirstWitnessAndThePagesStay() {
        List<Witness> witnesses =
                witnesses(read(Article.builder("Lathes from Graz").build()), "title");
        assertEquals(new Witness("caller", "Lathes from Graz"), witnesses.get(0));
        assertTrue(witnesses.contains(new Witness("h1", "Orrery opens a plant")));
    }

    @Test
    void kindsAndRegulationAreTheCallersToSay() {
        Article results = read(Article.builder("").kind(ReleaseKind.RESULTS).build());
        assertEquals(ReleaseKind.RESULTS, results.kind());
        assertTrue(results.regulated());
        assertFalse(read(Article.builder("")
                        .kind(ReleaseKind.RESULTS)
                        .regulated(false)
                        .build())
                .regulated());
        Article regulated = read(Article.builder("").regulated(true).build());
        assertTrue(regulated.regulated());
        assertEquals(read(Article.builder("").build()).kind(), regulated.kind());
    }

    @Test
    void datesLanguageTextAndTheOthersToo() {
        Article known = Article.builder("")
                .deck("Six halls")
                .published(PageDate.of(LocalDate.of(2026, 1, 2)))
                .language("de")
                .publisher("Orrery")
                .canonicalUrl("https://orrery.example/a")
                .keywords(List.of("lathes"))
                .blocks(List.of(Block.Paragraph.of("Ein Satz.")))
                .build();
        Article article = read(known);
        assertEquals("Six halls", article.deck().orElseThrow());
        assertEquals("2026-01-02", article.published().orElseThrow().toString());
        assertEquals("de", article.language());
        assertEquals("Orrery", article.publisher().orElseThrow());
        assertEquals("https://orrery.example/a", article.canonicalUrl().orElseThrow());
        assertEquals(List.of("lathes"), article.keywords());
        assertEquals("Ein Satz.", article.body());
        for (String field :
                List.of("deck", "published", "language", "publisher", "canonicalUrl", "keywords", "blocks")) {
            assertEquals("caller", witnesses(article, field).get(0).source(), field);
        }
    }

    @Test
    void nothingKnownChangesNothing() {
        Article plain = ArticleReader.standard().read(ReadRequest.html(PAGE).build());
        assertEquals(plain.toMap(), read(Article.builder("").build()).toMap());
    }
}
