package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Brief;
import dev.pressline.model.PageDate;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article on its way to its brief: who is condensed, who is not, and what is not said at all. */
class CondenserTest {

    private static final String HEADLINE = "Acme Heat, a Maker of Pumps, Has Opened Plant, Creating 300 Jobs";
    private static final String SENTENCE =
            "Acme Heat, Inc. (NYSE: ACM), one of the oldest firms in Kent, has opened a plant, creating 300 jobs.";

    private static Article article(String language, boolean regulated, String... sentences) {
        return Article.builder(HEADLINE)
                .language(language)
                .regulated(regulated)
                .published(PageDate.of(LocalDate.of(2026, 11, 22)))
                .blocks(Arrays.stream(sentences).<Block>map(Block.Paragraph::of).toList())
                .build();
    }

    private static Brief brief(String... sentences) {
        return Condenser.standard().condense(article("en", false, sentences));
    }

    private static Statement only(Brief brief) {
        return brief.statements().get(0);
    }

    private static List<String> texts(Statement statement) {
        return statement.frontier().versions().stream().map(Version::text).toList();
    }

    @Test
    void habitsGoBeforePartsDo() {
        assertEquals(
                List.of(
                        SENTENCE,
                        "Acme Heat, Inc., one of the oldest firms in Kent, has opened a plant, creating 300 jobs.",
                        "Acme Heat, one of the oldest firms in Kent, has opened a plant, creating 300 jobs."),
                texts(only(brief(SENTENCE))).subList(0, 3));
        assertEquals(
                "Acme Heat has opened a plant.",
                only(brief(SENTENCE)).frontier().shortest().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ja", "und"})
    void otherLanguagesAreSaidInWholeSentences(String language) {
        Brief brief = Condenser.standard().condense(article(language, false, SENTENCE));
        assertEquals(List.of(SENTENCE), texts(only(brief)));
        assertEquals(1, brief.headline().versions().size());
    }

    @Test
    void regulatedCopyIsSaidInWholeSentencesUnderItsWholeHeadline() {
        Brief brief = Condenser.standard().condense(article("en", true, SENTENCE, "Acme today announced a plant."));
        assertEquals(List.of(SENTENCE), texts(only(brief)));
        assertEquals(List.of(Version.whole(HEADLINE)), brief.headline().versions());
        assertEquals(
                List.of("Acme on November 22 announced a plant."),
                texts(brief.statements().get(1)));
    }

    @Test
    void aStatementKeepsTheSourceThoughItsVersionsHaveTheDate() {
        Statement statement = only(brief("Acme closed a plant in Leeds yesterday."));
        assertEquals("Acme closed a plant in Leeds yesterday.", statement.text());
        assertEquals(
                "Acme closed a plant in Leeds on November 21.",
                statement.frontier().whole().text());
        assertTrue(statement.news() > 0);
    }

    @Test
    void whatTheArticleHedgesElsewhereIsNotSaid() {
        Brief brief = brief("Acme has spent $50 million on pumps.", "Acme may spend up to $50 million on pumps.");
        assertEquals(0, only(brief).news());
        assertEquals(
                List.of("elsewhere the source says \"up to $50\""), only(brief).reasons());
        assertTrue(brief.statements().get(1).news() > 0);
    }

    @Test
    void aHeadlineThatClaimsWhatTheTextHedgesIsNone() {
        Article article = Article.builder("Acme Acquires Orbis for $50 Million")
                .language("en")
                .blocks(List.of(Block.Paragraph.of("Acme signed a letter of intent to acquire Orbis.")))
                .build();
        assertEquals(
                "", Condenser.standard().condense(article).headline().whole().text());
    }

    @Test
    void aNameStaysThatTheNextSentenceMeans() {
        String next = "She will begin in May.";
        String sentence = "Acme has opened a school, making Jane Roe its head.";
        Article article = Article.builder("Acme opens school")
                .language("en")
                .blocks(List.of(Block.Paragraph.of(sentence + " " + next)))
                .build();
        assertTrue(texts(only(Condenser.standard().condense(article))).stream()
                .allMatch(text -> text.contains("Jane Roe")));
    }

    /** "It" may mean the one or the other, so neither may go. */
    @Test
    void allNamesStayThatAPronounMayMean() {
        String sentence = "Acme Heat has opened a plant in Leeds, creating 300 jobs at Orbis Rail.";
        Article article = article("en", false, sentence + " It will hire in May.");
        assertTrue(
                texts(only(Condenser.standard().condense(article))).stream()
                        .allMatch(text -> text.contains("Orbis Rail")),
                texts(only(Condenser.standard().condense(article)))::toString);
        assertTrue(texts(only(brief(sentence))).contains("Acme Heat has opened a plant in Leeds."));
    }

    @Test
    void theCompanyIsToldByItsNameUnlessTheCopyIsRegulated() {
        String text = "Acme Heat, Inc. (the “Company”) opened a plant. The Company hired 300 people.";
        Statement second = Condenser.standard()
                .condense(article("en", false, text))
                .statements()
                .get(1);
        assertEquals("The Company hired 300 people.", second.text());
        assertEquals(
                "Acme Heat, Inc. hired 300 people.", second.frontier().whole().text());
        assertEquals(
                List.of("reference: The Company is Acme Heat, Inc."),
                second.frontier().whole().steps());
        Statement regulated = Condenser.standard()
                .condense(article("en", true, text))
                .statements()
                .get(1);
        assertEquals(
                "The Company hired 300 people.", regulated.frontier().whole().text());
    }

    @ParameterizedTest
    @CsvSource({"Acme closed a plant yesterday., false", "Acme today announced a plant., true"})
    void aTimeThatNobodyCanDateIsNotSaid(String sentence, boolean regulated) {
        Article undated = Article.builder("Acme opens plant")
                .language("en")
                .regulated(regulated)
                .blocks(List.of(Block.Paragraph.of(sentence)))
                .build();
        Statement statement = only(Condenser.standard().condense(undated));
        assertEquals(0, statement.news());
        assertEquals(List.of("it names a time that only the day of the release explains"), statement.reasons());
        assertEquals(List.of(sentence), texts(statement));
    }

    @Test
    void theDayOfAnAnnouncementIsNotTheDayOfWhatItAnnounces() {
        List<String> versions = texts(only(brief("Acme today announced that it has opened a plant in Leeds.")));
        assertTrue(
                versions.contains("Acme on November 22 announced that it has opened a plant in Leeds."),
                versions::toString);
        assertTrue(versions.contains("Acme has opened a plant in Leeds."), versions::toString);
        assertTrue(versions.stream().noneMatch(text -> text.contains("22 has opened")), versions::toString);
    }

    @Test
    void whatOnlyTiesASentenceToTheOneBeforeGoes() {
        Statement statement = only(brief("Notably, Acme has opened a plant in Leeds."));
        Version whole = statement.frontier().whole();
        assertEquals("Acme has opened a plant in Leeds.", whole.text());
        assertEquals(List.of("connective"), whole.steps());
        assertTrue(statement.standsAlone());
    }

    @Test
    void whatTheCallerMustCarryStays() {
        Brief brief = Condenser.standard().condense(article("en", false, SENTENCE), List.of("(NYSE: ACM)"));
        assertTrue(
                texts(only(brief)).stream().allMatch(text -> text.contains("(NYSE: ACM)")),
                texts(only(brief))::toString);
    }

    @Test
    void aCallToActAndWhatHangsOnOthersAreNoNews() {
        Brief brief = brief("Visit our shop to learn more about 300 pumps.", "Acme opened a plant.", "It is large.");
        assertEquals(0, only(brief).news());
        assertFalse(only(brief).standsAlone());
        assertTrue(brief.statements().get(1).news() > 0);
        assertTrue(brief.statements().get(1).standsAlone());
        assertFalse(brief.statements().get(2).standsAlone());
    }

    @Test
    void aCallInsideASentenceIsPartOfItsNews() {
        assertTrue(only(brief("Acme opened a shop where guests can learn more about its 300 pumps."))
                        .news()
                > 0);
    }

    @Test
    void aHeadlineInCapitalsIsWrittenAsTheTextWritesItsWords() {
        Article article = Article.builder("ACME HEAT OPENS PLANT")
                .language("en")
                .blocks(List.of(Block.Paragraph.of("In May Acme Heat opened a plant; it opens on Monday.")))
                .build();
        Version headline = Condenser.standard().condense(article).headline().whole();
        assertEquals("Acme Heat opens plant", headline.text());
        assertEquals(List.of("sentence case"), headline.steps());
        Article regulated = article.toBuilder().regulated(true).build();
        assertEquals(
                "ACME HEAT OPENS PLANT",
                Condenser.standard().condense(regulated).headline().whole().text());
    }

    @Tag("long")
    @Test
    void whatIsTooLongForAReleaseIsRefusedWithBoundAndActual() {
        Article article = article("en", false, "It is so. ".repeat(50_001));
        PresslineException refusal = assertThrows(
                PresslineException.class, () -> Condenser.standard().condense(article));
        assertEquals(PresslineException.Code.INPUT_TOO_LARGE, refusal.code());
        assertEquals(Map.of("bound", 50_000L, "actual", 50_001L, "unit", "sentences"), refusal.values());
    }
}
