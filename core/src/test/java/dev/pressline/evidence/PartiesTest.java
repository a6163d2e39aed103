package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Link;
import dev.pressline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private static List<String> parties(String text) {
        return Parties.of(Article.builder("Acme opens a plant")
                .language("en")
                .publisher("Acme Inc.")
                .canonicalUrl("https://news.acme.example/a")
                .blocks(List.of(Paragraph.of(text)))
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme and Beta Pumps GmbH opened a plant. | Beta Pumps GmbH",
                "Acme Inc. opened a plant. | ''",
                "\"It runs,\" said Jane Roe, chief executive. | Jane Roe",
                "Tom Mill, Co-Founder of the group, spoke. | Tom Mill",
                "Heat Pumps are in demand. | ''",
                "It runs. | ''",
            })
    void areNamed(String text, String names) {
        assertEquals(names, String.join("; ", parties(text)));
    }

    @Test
    void namesThatLinkToAnotherSiteArePartners() {
        String text = "Acme opens with Beta Works, read our Annual Report and more about pumps.";
        Paragraph paragraph = new Paragraph(
                text,
                List.of(
                        link(text, "Beta Works", "https://beta.example/"),
                        link(text, "Annual Report", "https://www.acme.example/r"),
                        link(text, "more about pumps", "https://gamma.example/")));
        Article article = Article.builder("Acme opens")
                .canonicalUrl("https://news.acme.example/a")
                .blocks(List.of(paragraph))
                .build();
        assertEquals(List.of("Beta Works"), Parties.of(article));
    }

    private static Link link(String text, String words, String url) {
        int start = text.indexOf(words);
        return new Link(new Span(start, start + words.length()), url);
    }

    @Test
    void hostileTextIsNoTrouble() {
        assertEquals(List.of(), parties("Inc. ".repeat(20_000)));
        assertEquals(List.of(), parties("\uD800 Co, ".repeat(20_000)));
    }
}
