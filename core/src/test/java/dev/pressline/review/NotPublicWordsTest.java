package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotPublicWordsTest {

    private static String meaning(Article article) {
        return NotPublicWords.in(article).map(NotPublicWords.Said::meaning).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMBARGOED UNTIL 9 a.m. on Friday | an embargo",
                "** STRICTLY EMBARGOED ** | an embargo",
                "Sperrfrist: 3. Dezember, 9 Uhr | an embargo",
                "Not for distribution in the United States | not for distribution everywhere",
                "NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN WHOLE OR IN PART | not for release everywhere",
                "(Not for   distribution to U.S. newswire services) | not for distribution everywhere",
                "Nicht zur Verbreitung in den USA | not for distribution everywhere",
                "Ne pas diffuser aux États-Unis | not for distribution everywhere",
                "[DRAFT] Acme opens a plant | a draft",
                "Draft: Acme opens a plant | a draft",
                "DRAFT – Acme opens a plant | a draft",
                "Entwurf | a draft",
                "[Preview] Acme opens a plant | a preview",
                "For internal use only. Acme opens a plant | a paper of the house",
                "Lorem ipsum dolor sit amet | a template without words",
            })
    void isNotForThePublic(String line, String meaning) {
        assertEquals(meaning, meaning(Article.builder(line).build()));
        assertEquals(
                meaning,
                meaning(Article.builder("Acme opens a plant")
                        .blocks(List.of(Paragraph.of(line)))
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FDA publishes draft guidance for sponsors",
                "Draft guidance on pumps is out",
                "Draft beer sales rise 4%",
                "Preview: what to expect from Acme's results",
                "Acme Preview opens on Friday",
                "Embargo on timber ends",
                "For immediate release",
                "Acme is not for sale",
                "The medicine is not for distribution by pharmacies",
                "Internal audit finds no fault",
                "",
                "[",
                "draft-day news",
            })
    void isForThePublic(String line) {
        assertEquals("", meaning(Article.builder(line).build()));
    }

    @Test
    void smallPrintSaysItAnywhereAndTheBodyFurtherDownDoesNot() {
        String line = "This announcement is not for distribution, directly or indirectly, in or into Japan.";
        Part small = new Part(Part.Kind.DISCLAIMER, List.of(Paragraph.of("Legal note. " + line)));
        assertEquals(
                "not for distribution everywhere",
                meaning(Article.builder("Acme sells shares")
                        .parts(List.of(small))
                        .build()));
        List<Paragraph> paragraphs = List.of(
                Paragraph.of("One."),
                Paragraph.of("Two."),
                Paragraph.of("Three."),
                Paragraph.of("Four."),
                Paragraph.of("Draft: five."));
        assertEquals(
                "",
                meaning(Article.builder("Acme sells shares").blocks(paragraphs).build()));
    }

    @Test
    void aMillionCharsAreNoTrouble() {
        assertEquals("", meaning(Article.builder("[".repeat(1_000_000)).build()));
        assertEquals("", meaning(Article.builder("not for ".repeat(100_000)).build()));
    }
}
