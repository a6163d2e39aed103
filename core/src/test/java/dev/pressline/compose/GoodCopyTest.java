package dev.pressline.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.condense.Condenser;
import dev.pressline.model.Alternative;
import dev.pressline.model.Article;
import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Block;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Objective;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Speaker;
import dev.pressline.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of good copy, each on an article that would tempt to break it. */
class GoodCopyTest {

    private static final String NEWS = "Acme Pumps has opened a plant for 300 people in Leipzig.";
    private static final String FIGURE = "The plant cost $14.2 million and makes 60,000 pumps a year.";

    private final List<Block> blocks = new ArrayList<>();
    private final Board board = new Board();
    private String title = "Acme Pumps Opens Plant in Leipzig";
    private ReleaseKind kind = ReleaseKind.OTHER;

    GoodCopyTest() {
        board.row("text.limit,900,utf16", "layout,lead // bullets // quotation // ending // tags,")
                .row("link.place,card,");
    }

    private GoodCopyTest paragraphs(String... texts) {
        for (String text : texts) {
            blocks.add(Block.Paragraph.of(text));
        }
        return this;
    }

    private Board board() {
        ArticleBuilder article = Article.builder(title)
                .language("en")
                .canonicalUrl(Board.URL)
                .blocks(blocks)
                .kind(kind);
        return board.brief(Condenser.standard().condense(article.build()));
    }

    private String text() {
        return board().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now is a good time for pumps, and 40 makers are building plants in Europe.",
                "As demand for heat grows, makers across 20 countries are opening plants for pumps in 2026.",
                "Key facts: the plant for pumps in Leipzig has opened with 300 people.",
                "For more than 90 years, pumps have been made in Leipzig in 12 plants."
            })
    void aPostBeginsWithWhoDidWhat(String background) {
        paragraphs(background, NEWS, FIGURE);
        assertTrue(text().startsWith(NEWS), text());
    }

    @ParameterizedTest
    @CsvSource({
        "is thrilled to announce the opening of a plant in Leipzig., opens a plant in Leipzig.",
        "are delighted to introduce a plant in Leipzig., introduce a plant in Leipzig.",
        "is proud to announce a plant in Leipzig., is proud to announce a plant in Leipzig."
    })
    void pleasureGoesWhereTheSourceHasTheWord(String told, String said) {
        title = "Acme Pumps opens Plant in Leipzig";
        paragraphs("Acme Pumps " + told, "Both introduce pumps.");
        assertTrue(text().startsWith("Acme Pumps " + said), text());
    }

    @Test
    void theSendersPraiseOfItselfGoesAndAnotherSubjectStays() {
        paragraphs("Acme Pumps, the proud home of bold and better heat, has opened a plant for 300 people in Leipzig.");
        board.row("lead.aim,60,");
        assertTrue(text().startsWith(NEWS), text());
    }

    /** As readers of a feed would be told, and as lawyers wrote it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Pumps, Inc. (NYSE: ACM) has opened a plant for 300 people in Leipzig."
                        + " | Acme Pumps has opened a plant for 300 people in Leipzig.",
                "Acme Pumps, Inc., a leading provider of pumps, has opened a plant for 300 people in Leipzig."
                        + " | Acme Pumps has opened a plant for 300 people in Leipzig.",
                "Acme Pumps Ltd. (“Acme”), the world's leading maker of pumps, on May 4 opened a plant for 300 people."
                        + " | Acme Pumps on May 4 opened a plant for 300 people.",
                "Acme Pumps and Borealis Power, a pioneer in heat, a Leipzig firm, have opened a plant for 300 people."
                        + " | Acme Pumps and Borealis Power",
                "Acme Pumps opened an award-winning plant for 300 people. | Acme Pumps opened a plant for 300 people.",
                "Acme Pumps opened the world-class, state-of-the-art plant for 300. | Acme Pumps opened the plant for 300."
            })
    void namesGoWithoutFormTickerAndPraise(String told, String said) {
        paragraphs(told, "A plant needs people.");
        for (String text : texts()) {
            assertFalse(told.equals(text.split("\n", 2)[0]), text);
            assertFalse(
                    text.contains("Inc") || text.contains("Ltd") || text.contains("NYSE") || text.contains("leading"),
                    text);
        }
        assertTrue(text().startsWith(said), text());
    }

    private List<String> texts() {
        return Stream.concat(
                        board().variant().posts().stream(),
                        board().variant().alternatives().stream().map(Alternative::post))
                .map(Post::text)
                .toList();
    }

    @Test
    void aPartnerKeepsADescriptorThatReadersCanCheck() {
        String both =
                "Acme Pumps and Borealis Power, a maker of heat for 90 towns, have opened a plant for 300 people.";
        paragraphs(both);
        assertTrue(text().startsWith(both), text());
    }

    @Test
    void aPartnerIsNoPartOfADescriptor() {
        paragraphs("Acme Pumps, a maker of pumps, and Borealis Power, a maker of heat, announced a plant in Leipzig.");
        assertTrue(text().startsWith("Acme Pumps, a maker of pumps, and Borealis Power"), text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The chef runs an award-winning kitchen in Leipzig. | The chef runs a kitchen in Leipzig.",
                "It is a world-class orchard of 300 trees. | It is an orchard of 300 trees.",
                "It is a world-class university. | It is a world-class university.",
                "It is a world-class hour. | It is a world-class hour.",
                "They made “an award-winning kitchen”. | They made “an award-winning kitchen”.",
                "The most award-winning kitchen won. | The most award-winning kitchen won.",
                "An award-winning kitchen opened. | A kitchen opened.",
                "Award-winning kitchens opened. | Award-winning kitchens opened."
            })
    void praiseGoesWhereTheRestStands(String told, String said) {
        assertEquals(said, Praise.without(told, Set.of("a", "an")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme named Jane Roe, a visionary leader, as chair of the board. | Acme named Jane Roe as chair of the board.",
                "Acme works with Beta Heat (BH), a leader in providing heat, light and power, and more to help cities."
                        + " | Acme works with Beta Heat (BH).",
                "Acme works with Beta Heat, the world's leading maker of heat. | Acme works with Beta Heat.",
                "Acme, a pioneer in heat, and Beta Heat opened a plant. | Acme and Beta Heat opened a plant.",
                "Acme opened Sunrise, the largest solar plant in Texas. | Acme opened Sunrise, the largest solar plant in Texas.",
                "Acme bought Beta, a maker of heat for 90 towns. | Acme bought Beta, a maker of heat for 90 towns.",
                "Acme met Jane Roe, a leader, Tom Poe and Ann Loe. | Acme met Jane Roe, a leader, Tom Poe and Ann Loe.",
                "Acme named Jane Roe, a leader who never sold a pump. | Acme named Jane Roe, a leader who never sold a pump.",
                "With 39 million people, the leading city of heat stays cold. | With 39 million people, the leading city of heat stays cold.",
                "Acme works with Beta, a leader with 40 towns. | Acme works with Beta, a leader with 40 towns.",
                "“Acme named Jane Roe, a visionary leader, as chair.” | “Acme named Jane Roe, a visionary leader, as chair.”"
            })
    void aBoastInPassingGoesWhereTheSentenceGoesOn(String told, String said) {
        assertEquals(said, Boast.without(told));
    }

    @Test
    void anArticleIsOnlyWrittenAsTheSourceHasIt() {
        assertEquals("an award-winning kitchen", Praise.without("an award-winning kitchen", Set.of("an")));
        assertTrue(
                Praise.without("an award-winning ".repeat(60_000), Set.of("a")).startsWith("a"));
    }

    /** Each carries all the news that there is, so that worth alone would let it lead. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Today Acme Pumps opened a plant for 300 people in Leipzig, made for $14.2 million.",
                "Now Acme Pumps has opened a plant for 300 people in Leipzig, made for $14.2 million.",
                "Company news: Acme Pumps has opened a plant for 300 people in Leipzig, made for $14.2 million.",
                "[2] Acme Pumps has opened a plant for 300 people in Leipzig, made for $14.2 million."
            })
    void noPostBeginsWithTheDayOrALabelWhileThereIsAnythingElse(String told) {
        paragraphs(told, "Pumps are made of steel.");
        String opening = told.substring(0, told.indexOf(' ') + 1);
        texts().forEach(text -> assertFalse(text.startsWith(opening), text));
        assertTrue(texts().stream().anyMatch(text -> text.contains("steel") || text.contains("Acme Pumps Opens")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReleaseKind.class,
            names = {"MERGER", "OTHER"})
    void aDatelineIsNoPartOfASentence(ReleaseKind given) {
        kind = given;
        paragraphs("LEIPZIG, Germany (May 4, 2026) – Acme Pumps has agreed to buy Borealis Power for $310 million.");
        assertTrue(text().contains("Acme Pumps has agreed to buy Borealis Power for $310 million."), text());
        texts().forEach(text -> assertFalse(text.contains("LEIPZIG"), text));
    }

    @Test
    void aTickerIsSaidOnceAndToInvestorsAlone() {
        String[] told = {
            "Acme Pumps Corporation (NYSE: ACM) has agreed to buy Borealis Power for $310 million in cash.",
            "Acme Pumps Corporation (NYSE: ACM) employs 640 people in 14 plants in Germany.",
            "Borealis Power runs 90 plants in 12 countries."
        };
        kind = ReleaseKind.MERGER;
        paragraphs(told);
        texts().forEach(text -> assertTrue(text.split("NYSE", -1).length <= 2, text));
        assertTrue(text().contains("(NYSE: ACM)") && text().contains("12 countries"), text());
        kind = ReleaseKind.PARTNERSHIP;
        texts().forEach(text -> assertFalse(text.contains("NYSE"), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme (NYSE: ACM) opened a plant. | false",
                "Key facts: Acme opened a plant. | true",
                "(Update) News: Acme opened a plant. | true",
                "At 10:30 Acme opened a plant. | false"
            })
    void aTickerIsNoLabel(String sentence, boolean label) {
        assertEquals(label, new Traits("en").of(sentence).contains(Trait.LABEL));
    }

    @Test
    void anotherSubjectIsNoDescriptor() {
        String both = "Acme Pumps, the home of heat, and Borealis Power, has opened a plant for 300 people in Leipzig.";
        paragraphs(both);
        assertTrue(text().startsWith(both), text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Pumps opened a plant in Leipzig for 300 people, marking its entry into eastern Germany."
                        + "|Acme Pumps opened a plant in Leipzig for 300 people.",
                "Acme Pumps will open a plant in Leipzig for 300 people, depending on approval by the city council."
                        + "|Acme Pumps will open a plant in Leipzig for 300 people, depending on approval by the city council.",
                "Acme Pumps opened a plant in Leipzig for 300 people, according to the mayor of the city of Leipzig."
                        + "|Acme Pumps opened a plant in Leipzig for 300 people, according to the mayor of the city of Leipzig."
            })
    void anAfterthoughtGoesAndAConditionStays(String told, String shortest) {
        List<String> shorter = Afterthought.without(told);
        assertEquals(shortest, shorter.isEmpty() ? told : shorter.get(shorter.size() - 1));
    }

    @Test
    void aListStaysWithWhatLeadsIntoIt() {
        paragraphs(NEWS, "The plant in figures:");
        blocks.add(new Block.ListOf(
                false,
                List.of(Block.Paragraph.of("300 people in 3 shifts"), Block.Paragraph.of("60,000 pumps a year"))));
        assertEquals(
                NEWS + "\n\nThe plant in figures:\n• 300 people in 3 shifts\n• 60,000 pumps a year",
                text().replaceAll("\n\n#.*", ""));
    }

    @Test
    void aListThatDoesNotFitWholeIsNotSaid() {
        kind = ReleaseKind.RECALL;
        paragraphs(NEWS, "The recall covers:");
        List<Block.Paragraph> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(Block.Paragraph.of("Pump of the model 100" + i));
        }
        blocks.add(new Block.ListOf(false, items));
        assertFalse(text().contains("•"), text());
        assertFalse(text().contains("The recall covers"), text());
    }

    @Test
    void threeSentencesOfOneFrameAreBullets() {
        paragraphs(
                NEWS,
                "Workers put together 60,000 pumps a year.",
                "Workers came from 14 countries in 2026.",
                "Workers earn $31 an hour on average.");
        assertTrue(text().contains("\n• Workers put together 60,000 pumps a year.\n• Workers came"), text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pumps of this kind use 40 percent less power than those of 2020 did. | true",
                "Our team is thrilled and proud of 40 percent better pumps than before. | false",
                "Pumps of this kind will use 40 percent less power, we expect, by 2030. | false",
                "Acme Pumps has opened a plant for 300 people in Leipzig this year. | false"
            })
    void aQuotationHasToEarnItsPlace(String words, boolean said) {
        paragraphs(NEWS, FIGURE);
        blocks.add(new Block.Quotation(words, Optional.of(new Speaker("Jane Roe", Optional.of("chief executive")))));
        assertEquals(said, text().contains("“" + words + "” – Jane Roe, chief executive"), text());
    }

    @Test
    void whatTheSenderCallsWeIsLeftToBrands() {
        paragraphs(NEWS, "We build our pumps in 14 steps for 90 markets.");
        assertFalse(text().contains("We build"), text());
        board.target = Target.builder("board", "board").voice("brand").build();
        assertTrue(text().contains("We build"), text());
    }

    @Test
    void whoPraisesAGainSaysTheLoss() {
        kind = ReleaseKind.RESULTS;
        title = "Acme Pumps Reports Results";
        board.row("aim.max,220,utf16");
        paragraphs(
                "Acme Pumps reported results for the third quarter of 2026.",
                "Revenue grew 12% to $80 million, compared with $71 million in the third quarter of 2025.",
                "Net loss widened to $9 million.");
        assertTrue(text().contains("Net loss widened") || !text().contains("Revenue grew"), text());
    }

    @Test
    void regulatedCopySaysNothingThatIsOnlyExpected() {
        kind = ReleaseKind.MERGER;
        paragraphs(
                "Acme Pumps, Inc. has agreed to acquire Borealis Power for $310 million.",
                "The transaction is expected to close in the third quarter of 2026.",
                "Borealis Power employs 640 people.");
        assertFalse(text().contains("expected"), text());
        assertTrue(text().startsWith("Acme Pumps, Inc. has agreed"), "whole, with the legal name: " + text());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGAGEMENT, Which street should get heat first?",
        "CUSTOMER_SERVICE, Customers with questions can call 555-0142 until 6 p.m.",
        "CONVERSION, Tickets for the tour are on sale from May 4 for $8."
    })
    void anObjectiveChangesHowAPostEnds(Objective objective, String ending) {
        paragraphs(
                NEWS,
                FIGURE,
                "Which street should get heat first?",
                "Customers with questions can call 555-0142 until 6 p.m.",
                "Tickets for the tour are on sale from May 4 for $8.");
        board.objective = objective;
        assertTrue(text().contains("\n\n" + ending), text());
    }

    @Test
    void anInvitationEndsAPostThatIsToEngage() {
        paragraphs(NEWS, FIGURE, "Residents are invited to see the plant on May 9.");
        board.objective = Objective.ENGAGEMENT;
        assertTrue(text().contains("\n\nResidents are invited to see the plant on May 9."), text());
        assertEquals("replies and shares", board().variant().ownership().kpi().orElseThrow());
    }

    @Test
    void anObjectiveThatTheSourceDoesNotServeIsSaid() {
        paragraphs(NEWS, FIGURE);
        String awareness = text();
        board.objective = Objective.CONVERSION;
        Composition composition = board().compose();
        assertEquals(
                FindingCode.OBJECTIVE_NOT_SERVED.name(),
                composition.findings().get(0).code());
        assertEquals(awareness, text());
    }

    @Test
    void alternativesAreLedByOtherFactsAndSayWhy() {
        paragraphs(NEWS, "Acme Pumps invested $14.2 million in the plant and makes 60,000 pumps a year there.");
        List<Alternative> alternatives = board().variant().alternatives();
        assertTrue(alternatives.size() >= 2 && alternatives.size() <= 3, alternatives.toString());
        assertTrue(alternatives.stream().anyMatch(other -> other.reason().equals("leads with a figure")));
        assertTrue(alternatives.stream().noneMatch(other -> other.lead().equals("b1.s1")));
    }

    @Test
    void whatAnotherTargetSaysIsNotSaidAgainWordForWord() {
        paragraphs(NEWS);
        String first = text();
        board.taken = new Taken(Set.of(first), Set.of());
        assertFalse(text().equals(first));
    }

    @ParameterizedTest
    @CsvSource({"Road Closure on Elm Street, NOTICE, true", "Acme Pumps Opens Plant, NOTICE, false"})
    void aRowSaysWhereAKindIsNotAdvised(String headline, ReleaseKind given, boolean against) {
        title = headline;
        kind = given;
        paragraphs(NEWS);
        board.row("not-advised.notice,local: neighbours look elsewhere,");
        Outcome outcome = board().compose().outcome();
        assertEquals(against, outcome instanceof Outcome.NotAdvised);
        assertTrue(outcome.variant().isPresent(), "the text is there all the same");
    }

    @Test
    void aRowSaysWhichAudienceIsNotAdvised() {
        kind = ReleaseKind.RESULTS;
        paragraphs(NEWS);
        board.row("not-advised.results,consumers: figures say nothing to them,");
        board.target = Target.builder("board", "board").audience("consumers").build();
        Outcome.NotAdvised outcome =
                assertInstanceOf(Outcome.NotAdvised.class, board().compose().outcome());
        assertEquals("figures say nothing to them", outcome.why());
    }

    @Test
    void aThinArticleMakesAShortPost() {
        paragraphs(NEWS, "It is a good plant.", "Everybody likes plants.");
        board.row("aim.min,450,utf16", "aim.max,900,utf16");
        assertTrue(text().length() < 200, text());
    }

    @Test
    void aSecondFactThatAnotherShortPostHasIsTheLessGoodOne() {
        Board board = new Board()
                .row("text.limit,300,graphemes", "aim.max,130,graphemes", "layout,lead facts,")
                .say("b1.s1", 1, true, "Acme has opened a plant for 300 people in Leipzig.")
                .say("b1.s2", 0.5, true, "Orders for pumps rose 40 percent in May, to 9,000.")
                .say("b1.s3", 0.5, true, "Dealers in Peru will get pumps by June 3.");
        board.rows.replaceAll(row -> row.startsWith("facts.max") ? "facts.max,1,,t,2026-11-22" : row);
        String first = board.text();
        assertTrue(first.contains("Orders for pumps"), first);
        board.taken = Taken.nothing().with(board.variant());
        assertTrue(board.text().contains("Dealers in Peru"), board.text());
    }
}
