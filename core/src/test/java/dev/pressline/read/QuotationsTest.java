package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Block.Quotation;
import dev.pressline.model.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is quoted is told by what stands beside the quotation. */
class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We grow,” said Ann Poe, head of sales at Orrery. | We grow. | Ann Poe | head of sales at Orrery",
                "“We grow,” said Ann Poe. “Fast.” | We grow. Fast. | Ann Poe |",
                "\"We grow,\" Poe explains. | We grow. | Poe |",
                "\"We grow,\" Ann Poe, a founder, said. | We grow. | Ann Poe | a founder",
                "„Wir wachsen“, sagte Ann Poe, Leiterin des Vertriebs. | Wir wachsen | Ann Poe | Leiterin des Vertriebs",
                "« Nous grandissons », a déclaré Ann Poe. | Nous grandissons | Ann Poe |",
                "“We grow.” — Ann Poe, Orrery | We grow. | Ann Poe | Orrery"
            })
    void aParagraphThatIsWhollySaidHasItsSpeaker(String text, String words, String name, String role) {
        Quotation quotation = assertInstanceOf(Quotation.class, Quotations.of(Paragraph.of(text)));
        assertEquals(words, quotation.text());
        assertEquals(Optional.of(new Speaker(name, Optional.ofNullable(role))), quotation.speaker());
        assertEquals(text, quotation.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We grow.”",
                "“We grow,” she said.",
                "“We,” said Ann Poe, “grow.”",
                "“We grow,” said Ann Poe. The plant opens in May.",
                "“Growth” is the word of the year at Orrery.",
                "Ann Poe said: “We grow.”",
                "“",
                "“”",
                "\uD800"
            })
    void anythingElseStaysAParagraph(String text) {
        assertEquals(Paragraph.of(text), Quotations.of(Paragraph.of(text)));
    }

    @Test
    void aBlockQuoteMayBeSigned() {
        Block.Quotation quotation = quotation("<blockquote><p>We grow.</p><p>— Ann Poe, Orrery</p></blockquote>");
        assertEquals(
                new Quotation(
                        "We grow.",
                        Optional.of(new Speaker("Ann Poe", Optional.of("Orrery"))),
                        "We grow. — Ann Poe, Orrery"),
                quotation);
        assertEquals(
                Optional.empty(), quotation("<blockquote>We grow.</blockquote>").speaker());
    }

    private static Quotation quotation(String html) {
        Article article = ArticleReader.standard()
                .read(ReadRequest.html("<p>Acme opened a plant in Graz that employs two hundred people.</p>" + html
                                + "<p>It makes lathes for the pocket, which are sold in six countries.</p>")
                        .build());
        return (Quotation) article.blocks().stream()
                .filter(Quotation.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
