package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The event comes first; praise, pleasure and background do not. */
class SentenceRankingTest {

    private static final SentenceRanking ENGLISH = SentenceRanking.forLanguage("en");

    private static List<Sentence> sentences(String... texts) {
        return java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(i -> new Sentence(texts[i], i, false))
                .toList();
    }

    @Test
    void theEventIsFirstThoughItStandsSecond() {
        List<Ranked> ranked = ENGLISH.rank(
                "Acme opens kettle plant in Leeds",
                "",
                sentences(
                        "In today's fast-paced world, tea matters more than ever.",
                        "Acme opened a kettle plant in Leeds on June 3, and hired 140 people for it.",
                        "We are thrilled about this journey."));
        assertEquals(1, ranked.get(0).index());
        assertTrue(ranked.get(0).reasons().contains("+overlap with the headline"), ranked.toString());
    }

    @Test
    void scoresLieBetweenNoneAndOneAndFall() {
        List<Ranked> ranked = ENGLISH.rank("A", "", sentences("A b.", "", "\uD800", "x ".repeat(5000), "Acme won."));
        assertEquals(5, ranked.size());
        double last = 1;
        for (Ranked one : ranked) {
            assertTrue(one.score() >= 0 && one.score() <= last, ranked.toString());
            last = one.score();
        }
    }

    @Test
    void nothingRanksToNothing() {
        assertEquals(List.of(), ENGLISH.rank("", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eo", "ja", "und", ""})
    void withoutALexiconTheFirstSentenceIsFirst(String language) {
        List<Ranked> ranked = SentenceRanking.forLanguage(language)
                .rank(
                        "Nova fabriko en Varsovio",
                        "",
                        sentences("Bonan tagon al ĉiuj ĉi tie.", "Acme malfermis 12 fabrikojn en Varsovio."));
        assertEquals(0, ranked.get(0).index(), ranked.toString());
    }

    @Test
    void whatWasSaidBeforeIsWorthLess() {
        String news = "Acme opened a kettle plant in Leeds on June 3, and hired 140 people for it.";
        String other = "Kettle sales of Acme rose 12% in May, to $4 million.";
        List<Ranked> ranked = ENGLISH.rank("Acme opens kettle plant", "", sentences(news, news, other));
        assertEquals(
                news, sentences(news, news, other).get(ranked.get(0).index()).text());
        assertEquals(2, ranked.get(1).index(), ranked.toString());
        assertTrue(ranked.get(2).reasons().contains("-said before"), ranked.toString());
    }

    @Test
    void creditsBeforeTheTextDoNotTakeTheFirstPlace() {
        List<Ranked> ranked = ENGLISH.rank(
                "",
                "",
                sentences(
                        "Source: Example Wire | 3 June",
                        "Video Player Close",
                        "Acme opened a kettle plant in Leeds on Monday and hired 140 people for it, the maker said.",
                        "Leeds has many plants, and some of them are old."));
        assertEquals(2, ranked.get(0).index(), ranked.toString());
    }

    @Test
    void whatMayNotBeSaidIsNotRanked() {
        List<Ranked> ranked = ENGLISH.rank("", "", sentences("Acme won.", "Acme lost.", "Acme tied."), i -> i != 1);
        assertEquals(List.of(0, 2), ranked.stream().map(Ranked::index).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme opened a plant in Leeds.",
                "Sales rose 12%.",
                "In her new role, Jane Roe will lead sales.",
                "When Jane Roe joined, she was 24.",
                "The patient kept his kidney.",
                "“We waited long,” said Jane Roe, who runs the plant.",
                "The plant in Leeds employs 140 people.",
                "The rest of this year is booked in Leeds.",
                "Researchers at Leeds found a cure (in mice)."
            })
    void theseStandAlone(String sentence) {
        assertTrue(ENGLISH.standsAlone(sentence));
    }

    @Test
    void germanSentencesLeanInTheirOwnWords() {
        SentenceRanking german = SentenceRanking.forLanguage("de");
        assertTrue(german.standsAlone("Acme eröffnete ein Werk in Wien."));
        assertTrue(german.standsAlone("Das Werk in Wien hat 140 Plätze."));
        assertFalse(german.standsAlone("Das Unternehmen eröffnete ein Werk."));
        assertFalse(german.standsAlone("Darüber hinaus stieg der Umsatz."));
        assertFalse(german.standsAlone("Im Mai wird sie das Amt übernehmen."));
        assertTrue(german.standsAlone("Wie die Firma meldet, wird sie ein Werk eröffnen."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opened a plant in Leeds.",
                "However, sales fell.",
                "In addition, the plant was closed.",
                "The company opened a plant.",
                "The Company has 12 plants.",
                "The researchers found a cure.",
                "Both were elected.",
                "As a result, it closed.",
                "Now it has 12 plants.",
                "Notably, Acme opened a plant.",
                "What they forget is the plant in Leeds.",
                "The costs of this plant are high.",
                "The same study found a cure.",
                "With 300 people, this plant is the largest in Leeds.",
                "Based in Leeds, the company makes 300 pumps a day.",
                "When she joined, sales were flat.",
                "His team has 12 members.",
                "In May he opened a plant.",
                "“This is it.",
                "Acme (in Leeds opened a plant.",
                "Acme opened a plant in Leeds",
                "A plant in Leeds.",
                "Acme opened three plants:",
                "",
                ".",
                "\uD800"
            })
    void theseDoNot(String sentence) {
        assertFalse(ENGLISH.standsAlone(sentence));
    }
}
