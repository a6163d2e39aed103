package dev.pressline.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Card;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Frontier;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Statement;
import dev.pressline.model.Variant;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composing by rows alone: a network called board that nobody ships. */
class ComposerTest {

    @Test
    void whatNobodyFollowsIsOfferedAndNotUsed() {
        Board board = new Board().row("text.limit,200,utf16", "layout,lead / tags,");
        Article article = board.article.build();
        Statement statement = Statement.builder("b1.s1", 0, Frontier.whole("Acme opened a plant in Berlin."))
                .news(1, List.of())
                .standsAlone(true)
                .build();
        Variant variant = board.brief(new Brief(
                        article,
                        Frontier.whole(article.title()),
                        List.of(statement),
                        List.of("Plant", "HeatPumps"),
                        List.of("HeatPumps")))
                .variant();
        assertEquals(List.of("HeatPumps"), variant.hashtags());
        assertEquals(List.of("Plant", "HeatPumps"), variant.hashtagCandidates());
    }

    private static final String URL = Board.URL;
    private static final String LEAD = "Acme has opened a plant for 300 people in Berlin.";
    private static final String SHORT = "Acme opened a plant.";
    private static final String FACT = "The site makes 9,000 heat pumps a year.";
    private static final String REPEAT = "Acme opened its plant in Berlin for 300 people.";
    private final Board board = new Board();

    private void say(String unit, double news, boolean alone, String... versions) {
        board.say(unit, news, alone, versions);
    }

    private Composition compose(String... more) {
        board.rows.addAll(List.of(more));
        return board.compose();
    }

    private static String textOf(Composition composition) {
        return variantOf(composition).posts().get(0).text();
    }

    private static Variant variantOf(Composition composition) {
        return composition.outcome().variant().orElseThrow();
    }

    @Test
    void theSentenceWithTheNewsLeadsAndAnotherFactFollows() {
        say("b1.s1", 0.9, true, LEAD);
        say("b1.s2", 0.6, true, FACT);
        Composition composition = compose(
                "text.limit,300,graphemes,t,2026-11-22",
                "aim.max,280,graphemes,t,2026-11-22",
                "layout,lead facts // link / tags,,t,2026-11-22");
        assertEquals(LEAD + " " + FACT + "\n\n" + URL + "\n#HeatPumps", textOf(composition));
        assertEquals(Map.of("b1.s1", Fate.KEPT, "b1.s2", Fate.KEPT, "title", Fate.MOVED), composition.fates());
    }

    @Test
    void aRepetitionIsNotAFact() {
        say("b1.s1", 0.9, true, LEAD);
        say("b1.s2", 0.8, true, REPEAT);
        assertEquals(LEAD, textOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead facts,,t,2026-11-22")));
    }

    @Test
    void aSentenceThatLeansOnAnotherFollowsItOrIsNotSaid() {
        say("b1.s1", 0.9, true, LEAD);
        say("b1.s2", 0.5, false, "It makes heat pumps.");
        say("b1.s3", 0.0, true, "Weather was fine.");
        say("b1.s4", 0.6, false, "He cut the ribbon.");
        assertEquals(
                LEAD + " It makes heat pumps.",
                textOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead facts,,t,2026-11-22")));
    }

    @Test
    void aSentenceThatLeansOnAnotherDoesNotLead() {
        say("b1.s1", 0.5, true, LEAD);
        say("b1.s2", 0.0, true, "Weather was fine.");
        say("b1.s3", 0.9, false, "It makes heat pumps.");
        assertEquals(LEAD, textOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead facts,,t,2026-11-22")));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 'Acme has opened a plant for 300 people in Berlin.'",
        "30, Acme opened a plant.",
        "17, Acme Opens Plant"
    })
    void whatDoesNotFitIsSaidShorterOrGivesWayToTheHeadline(int limit, String expected) {
        say("b1.s1", 0.9, true, LEAD, SHORT);
        assertEquals(
                expected,
                textOf(compose("text.limit," + limit + ",graphemes,t,2026-11-22", "layout,lead,,t,2026-11-22")));
    }

    @Test
    void nothingIsCutWhereNothingFits() {
        say("b1.s1", 0.9, true, LEAD);
        Composition composition = compose("text.limit,10,graphemes,t,2026-11-22", "layout,lead,,t,2026-11-22");
        Outcome.CannotFit outcome = assertInstanceOf(Outcome.CannotFit.class, composition.outcome());
        assertEquals("Acme Opens Plant", outcome.shortest());
        assertEquals(6, outcome.measure().excess());
        assertEquals(
                FindingCode.CANNOT_FIT.name(), composition.findings().get(0).code());
    }

    @Test
    void everyLimitHolds() {
        board.article.kind(ReleaseKind.PRODUCT);
        say("b1.s1", 0.9, true, "Ärger über Öl: Übermaß ärgert Größen.", "Öl ärgert.");
        assertEquals(
                "Öl ärgert.",
                textOf(compose(
                        "text.limit,300,graphemes,t,2026-11-22",
                        "text.limit,40,utf8-bytes,t,2026-11-22",
                        "layout,lead,,t,2026-11-22")));
    }

    @Test
    void theVersionLeadsThatStandsBeforeTheFold() {
        say(
                "b1.s1",
                0.9,
                true,
                "After two years of work in a former brewery by the river, Acme has opened a plant in Berlin.",
                "Acme has opened a plant in Berlin.");
        assertEquals(
                "Acme has opened a plant in Berlin.",
                textOf(compose(
                        "text.limit,300,graphemes,t,2026-11-22",
                        "fold.mobile,40,graphemes,t,2026-11-22",
                        "layout,lead // facts,,t,2026-11-22")));
    }

    @Test
    void theCardCarriesTheLinkWhereTheRowSaysSo() {
        say("b1.s1", 0.9, true, LEAD);
        Composition composition = compose("text.limit,300,graphemes,t,2026-11-22", "link.place,card,,t,2026-11-22");
        Card card = variantOf(composition).card().orElseThrow();
        assertEquals(LEAD + "\n\n#HeatPumps", textOf(composition));
        assertEquals("Acme Opens Plant", card.title());
        assertEquals(URL, variantOf(composition).payload().get("link"));
    }

    @Test
    void sourcesSayWhereEachSentenceStands() {
        say("b1.s1", 0.9, true, LEAD);
        say("b1.s2", 0.6, true, FACT);
        Post post = variantOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead // facts,,t,2026-11-22"))
                .posts()
                .get(0);
        assertEquals(LEAD, post.sources().get(0).span().in(post.text()));
        assertEquals(FACT, post.sources().get(1).span().in(post.text()));
        assertEquals("b1.s2", post.sources().get(1).unit());
    }

    @Test
    void aPageCallsNobodyAndLinksNoTag() {
        board.grammar = text -> {
            List<Entity> entities = new ArrayList<>();
            for (int i = 0; i + 1 < text.length(); i++) {
                if (text.charAt(i) == '@' && Character.isLetter(text.charAt(i + 1))) {
                    entities.add(new Entity(EntityKind.MENTION, new Span(i, i + 2)));
                }
            }
            return entities;
        };
        say("b1.s1", 0.9, true, "Acme and @rival and @@@@@@@media opened a plant.");
        Composition composition = compose(
                "text.limit,300,graphemes,t,2026-11-22",
                "text.autolinked,mention,,t,2026-11-22",
                "layout,lead,,t,2026-11-22");
        assertEquals("Acme and rival and media opened a plant.", textOf(composition));
        assertEquals(
                FindingCode.SIGN_DROPPED.name(), composition.findings().get(0).code());
    }

    @Test
    void aPlaceholderInThePageIsWordsAndNoSlot() {
        say("b1.s1", 0.9, true, "Acme opened {link-1} a plant.");
        Post post = variantOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead // link,,t,2026-11-22"))
                .posts()
                .get(0);
        assertEquals("Acme opened \\{link-1\\} a plant.\n\n{link-1}", post.template());
    }

    @Test
    void regulatedCopyGetsNoHashtagsOfOurs() {
        board.article.regulated(true);
        say("b1.s1", 0.9, true, LEAD);
        assertEquals(
                LEAD, textOf(compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead // tags,,t,2026-11-22")));
    }

    @Test
    void promotionIsNotAdvisedAndKeepsItsText() {
        board.tone = new Verdict(Tone.PURELY_PROMOTIONAL, 0.9, List.of());
        board.article.kind(ReleaseKind.PRODUCT);
        say("b1.s1", 0.9, true, "Acme pumps are the best.");
        Composition composition = compose("text.limit,300,graphemes,t,2026-11-22", "layout,lead,,t,2026-11-22");
        assertInstanceOf(Outcome.NotAdvised.class, composition.outcome());
        assertEquals("Acme pumps are the best.", textOf(composition));
    }

    @Test
    void anArticleThatSaysNothingFails() {
        board.article = Article.builder("");
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class,
                compose("text.limit,300,graphemes,t,2026-11-22").outcome());
        assertEquals(Code.EMPTY_INPUT, failed.code());
    }

    @Test
    void anUnknownUnitIsTheRowsFault() {
        say("b1.s1", 0.9, true, LEAD);
        try {
            compose("text.limit,300,furlongs,t,2026-11-22", "layout,lead,,t,2026-11-22");
        } catch (dev.pressline.model.PresslineException e) {
            assertEquals("board: 'furlongs' is no known unit", e.getMessage());
            return;
        }
        throw new AssertionError("furlongs were counted");
    }

    @Test
    void theHeadlineLeadsWhereNothingHappens() {
        board.article = Article.builder("Why Pumps Need Oil").language("en").canonicalUrl(Board.URL);
        say("b1.s1", 0.9, true, "Every pump is only as good as the oil in it.");
        String[] rows = {"text.limit,300,graphemes,t,2026-11-22", "layout,lead // facts,,t,2026-11-22"};
        assertEquals("Why Pumps Need Oil\n\nEvery pump is only as good as the oil in it.", textOf(compose(rows)));
        board.article.kind(ReleaseKind.PRODUCT);
        assertEquals("Every pump is only as good as the oil in it.", textOf(compose()));
    }
}
