package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are the authors, wherever a page names them; its site is none. */
class AuthorsTest {

    private static final String BODY =
            "<p>Orrery opened a plant in Graz that employs two hundred people in six halls.</p>"
                    + "<p>It makes lathes for the pocket, which are sold in six countries and by post.</p>";

    private static List<String> authors(String head, String byline) {
        String html = "<html><head>" + head + "</head><body><article><h1>Orrery opens a plant</h1>" + byline + BODY
                + "</article></body></html>";
        return ArticleReader.standard()
                .read(ReadRequest.html(html)
                        .baseUri("https://orrery.example/news/plant")
                        .build())
                .authors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>By Ann Poe</p> # Ann Poe",
                "<p>By Ann Poe and Jo Roe, Senior Writers</p> # Ann Poe;Jo Roe",
                "<p>Ein Artikel von <strong>Ann Poe</strong></p> # Ann Poe",
                "<h3>Author</h3><p>Ann Poe</p> # Ann Poe",
                "<p>Ann Poe | Senior Writer | July 2, 2026</p> # Ann Poe",
                "<span class=author>Ann Poe</span> # Ann Poe",
                "<span class=news-list-author>Ann Poe</span> # Ann Poe",
                "<a rel=author href=/a>Ann Poe</a> # Ann Poe",
                "<p>By Orrery Editorial Team</p> # Orrery Editorial Team",
                "<p>Photo: Ann Poe</p> # ''",
                "<p class=author>Orrery</p> # ''"
            })
    void theBylineNamesThem(String byline, String names) {
        assertEquals(names, String.join(";", authors("", byline)));
    }

    @Test
    void whatStandsBesideTheHeadlineBeatsASystemsUser() {
        String head = "<meta name=author content=web.editor7>";
        assertEquals(List.of("Ann Poe"), authors(head, "<p class=author>By Ann Poe</p>"));
    }

    @Test
    void theHeadIsHeardWhereThePageIsSilent() {
        assertEquals(List.of("Ann Poe"), authors("<meta name=author content='Ann Poe'>", ""));
        assertEquals(
                List.of("Ann Poe"),
                authors(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ann Poe\"}}</script>",
                        ""));
    }
}
