package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.condense.SourceUnit.Kind;
import dev.pressline.evidence.Sentence;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Block.ListOf;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Block.Quotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUnitTest {

    private static List<SourceUnit> units(String language, Block... blocks) {
        return SourceUnit.of(Article.builder("Acme opens plant")
                .language(language)
                .blocks(List.of(blocks))
                .build());
    }

    @Test
    void everyPieceOfTextHasANameThatSaysWhereItStands() {
        Article article = Article.builder("Acme opens plant")
                .language("en")
                .deck("It makes pumps.")
                .blocks(List.of(
                        Paragraph.of("Acme opened a plant. It is large."),
                        new Block.Heading(2, "Outlook"),
                        new ListOf(false, List.of(Paragraph.of("300 people"), Paragraph.of("9,000 pumps"))),
                        new Quotation("We are glad. It rains.", Optional.empty(), "“We are glad. It rains.”"),
                        new Block.Table(false, List.of())))
                .build();
        assertEquals(
                List.of(
                        new SourceUnit("deck", -1, "It makes pumps.", Kind.SENTENCE),
                        new SourceUnit("b1.s1", 0, "Acme opened a plant.", Kind.SENTENCE),
                        new SourceUnit("b1.s2", 0, "It is large.", Kind.SENTENCE),
                        new SourceUnit("b2", 1, "Outlook", Kind.FRAGMENT),
                        new SourceUnit("b3.i1", 2, "300 people", Kind.FRAGMENT),
                        new SourceUnit("b3.i2", 2, "9,000 pumps", Kind.FRAGMENT),
                        new SourceUnit("b4.s1", 3, "We are glad.", Kind.QUOTED),
                        new SourceUnit("b4.s2", 3, "It rains.", Kind.QUOTED)),
                SourceUnit.of(article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Acme opened a plant.              | en | SENTENCE",
                "“We are glad,” Jane Roe said.     | en | QUOTED",
                "Why does Acme build?              | en | FRAGMENT",
                "Acme builds:                      | en | FRAGMENT",
                "Acme builds a …                   | en | FRAGMENT",
                "Acme builds plants and            | en | FRAGMENT",
                "Acme builds plants, and           | de | SENTENCE",
                "Acme <b>builds a plant.           | en | FRAGMENT",
                "Acme greets {{name}}.             | en | FRAGMENT",
                "Acme grew [1] in May.             | en | FRAGMENT",
                "Acme has <5% of it.               | en | SENTENCE",
            })
    void aSentenceIsSaidUnlessSomethingIsMissingOrLeftOver(String text, String language, Kind kind) {
        SourceUnit unit = units(language, Paragraph.of(text)).get(0);
        assertEquals(kind, unit.kind());
        assertEquals(kind == Kind.SENTENCE, unit.isSayable());
    }

    @Test
    void theRankingIsToldWhoseWordsTheyAre() {
        List<SourceUnit> units = units("en", Paragraph.of("Acme opened a plant. “It works,” Jane Roe said."));
        assertEquals(
                new Sentence("Acme opened a plant.", 0, false), units.get(0).sentence());
        assertEquals(
                new Sentence("“It works,” Jane Roe said.", 0, true),
                units.get(1).sentence());
        assertEquals(
                0,
                new SourceUnit("deck", -1, "Pumps.", Kind.SENTENCE).sentence().block());
        assertTrue(SourceUnit.endsInTheAir("Acme builds..."));
        assertFalse(SourceUnit.endsInTheAir("Acme builds."));
    }
}
