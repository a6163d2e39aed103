package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What content systems leave in their markup never becomes text, and what stands around it stays. */
class ContentSystemsTest {

    private static final String BEFORE = "Orrery opened a plant in Graz that employs two hundred people in six halls.";
    private static final String AFTER = "It makes lathes for the pocket, which are sold in six countries and by post.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[gallery ids=\"JUNK,2\" columns=\"3\"]",
                "[acme_slider id=JUNK]",
                "[acme-form id='JUNK' title=\"JUNK two\"]",
                "[JUNK_row][/JUNK_row]",
                "<!-- wp:image {\"id\":7,\"alt\":\"JUNK\"} --><!-- /wp:image -->",
                "<!-- wp:acme/JUNK /-->",
                "&lt;!-- wp:JUNK --&gt;",
                "<div class=cq-placeholder data-emptytext=JUNK>Drag JUNK components here</div>",
                "<div class='cq-texthint-placeholder'>JUNK text</div>",
                "<div class='mgnlPlaceholder'>JUNK area</div>",
                "<div class=mgnl-placeholder>New JUNK component</div>",
                "<!-- cms:add content='JUNK' -->",
                "{{ JUNK.title }}",
                "${JUNK}"
            })
    void itsLeftoversAreNoText(String leftover) {
        Article article = ArticleReader.standard()
                .read(ReadRequest.html("<h1>Orrery opens a plant</h1><p>" + BEFORE + "</p>" + leftover + "<p>" + AFTER
                                + "</p><p>" + BEFORE.replace("Graz", "Linz") + " " + leftover + "</p>")
                        .build());
        assertFalse(article.body().contains("JUNK"), article.body());
        assertTrue(article.body().contains(AFTER));
        assertTrue(article.body().contains("Linz"));
        assertEquals("Orrery opens a plant", article.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[sic]", "[1]", "[Orrery's plant]", "[North Graz]", "{not one}", "if a < b", "$ 3 million"})
    void whatAWriterPutInBracketsStays(String words) {
        Article article = ArticleReader.standard()
                .read(ReadRequest.html("<h1>Orrery opens a plant</h1><p>" + BEFORE + " " + words + " " + AFTER + "</p>")
                        .build());
        assertTrue(article.body().contains(words), article.body());
    }
}
