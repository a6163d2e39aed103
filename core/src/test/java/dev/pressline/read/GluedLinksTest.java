package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces that an editor lost around links come back; words that a link takes a part of stay whole. */
class GluedLinksTest {

    private static final String REST =
            "<p>A lathe comes with a depression in its bed, and the class has a room in the mill"
                    + " where people learn of Klima and of Schutz.</p>";

    private static Block first(String html) {
        return ArticleReader.standard()
                .read(ReadRequest.html("<h1>Orrery opens a plant</h1><p>" + html + "</p>" + REST)
                        .baseUri("https://orrery.example/news/")
                        .build())
                .blocks()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is for those grappling with<a href=/d>depression</a>, and others. | It is for those grappling with depression, and others.",
                "Those who read can learn more at<a href=/w>www.orrery.example</a>. | Those who read can learn more at www.orrery.example.",
                "<a href=/w>https://orrery.example</a>The issuer says so in all its letters. | https://orrery.example The issuer says so in all its letters.",
                "They sell a <a href=/a>pocket lathe</a><a href=/b>bench lathe</a> and much else. | They sell a pocket lathe bench lathe and much else.",
                "They sell two <a href=/a>lathe</a>s and two gauges in every country. | They sell two lathes and two gauges in every country.",
                "They work for <a href=/a>Klima</a>schutz in every country of the world. | They work for Klimaschutz in every country of the world.",
                "The <a href=/a>class</a>room is large. A classroom is a room for a class. | The classroom is large. A classroom is a room for a class.",
                "Their <b>W</b>ord for it is a word that nobody in Graz has heard before. | Their Word for it is a word that nobody in Graz has heard before."
            })
    void aSpaceComesBackWhereTwoWordsMet(String html, String text) {
        assertEquals(text, first(html).text());
    }

    @Test
    void theLinkKeepsItsWords() {
        Block.Paragraph paragraph = (Block.Paragraph) first(
                "It is for those grappling with<a href=https://x.example/d>depression</a>, for which it was made.");
        assertEquals("depression", paragraph.links().get(0).span().in(paragraph.text()));
    }

    @Test
    void manyLinksCostNoMoreThanTheyAre() {
        String links = "Read more at<a href=https://x.example/>www.x.example</a>. ".repeat(20_000);
        assertEquals(20_000, first(links).text().split("at www", -1).length - 1);
    }
}
