package dev.pressline.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorersTest {

    private static final double EXACT = 1e-9;

    private static JsonNode row(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Scores score(Scorer scorer, String gold, String answer) {
        return scorer.score(List.of(row(gold)), Answers.of(List.of(row(answer))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            over_budget          | Acme opened a plant in Leeds on Tuesday, at last
            ellipsis             | Acme opened a plant...
            dangling_word        | Acme opened a plant in
            dangling_punctuation | Acme opened a plant,
            bad_start            | But Acme opened a plant
            bracket              | Acme opened a plant (in
            quote                | Acme opened "a plant
            number_changed       | Acme opened 31 plants
            unit_lost            | Acme paid $1.2
            """)
    void eachDefectOfAShortenedSentenceIsSeen(String kind, String answer) {
        String source = "On Tuesday Acme opened a plant in Leeds and paid $1.2 billion for 30 sites";
        List<Defects.Kind> found = Defects.of(source, answer, 40);
        assertTrue(found.contains(Defects.Kind.valueOf(kind.toUpperCase(Locale.ROOT))), found.toString());
    }

    @Test
    void aSoundSentenceHasNoDefect() {
        assertEquals(
                List.of(), Defects.of("Acme opened a plant in Leeds, it said.", "Acme opened a plant in Leeds.", 40));
    }

    @Test
    void shortenedSentencesCountWordsInOrder() {
        Scores scores = score(
                CondenseScore.ownBudget(),
                "{'id':1,'text':'a b c d','budget':9,'gold':['A B','a b c d']}",
                "{'id':1,'text':'a b c'}");
        assertEquals((0.8 + 6.0 / 7) / 2, scores.get("F1"), EXACT);
        assertEquals((1 + 0.75) / 2, scores.get("R"), EXACT);
    }

    @Test
    void aRefusalScoresNothingAndIsNotUnclean() {
        Scores scores = CondenseScore.shareOfSource(0.5)
                .score(
                        List.of(
                                row("{'id':1,'text':'p q r s','gold':['p']}"),
                                row("{'id':2,'text':'x y','gold':['x']}")),
                        Answers.of(List.of(row("{'id':1,'text':'p'}"), row("{'id':2,'error':{'code':'X'}}"))));
        assertEquals(0.5, scores.get("F1"), EXACT);
        assertEquals(1, scores.get("clean"), EXACT);
        assertEquals(0.5, scores.get("answered"), EXACT);
    }

    @Test
    void aRankingIsReadAsFarAsThereAreRightOnes() {
        Scores scores = score(
                new SelectScore(), "{'id':1,'sentences':['a','b','c'],'gold':[0,2]}", "{'id':1,'selected':[2,9,1,0]}");
        assertEquals(1, scores.get("P@1"), EXACT);
        assertEquals(0.5, scores.get("F1@k*"), EXACT);
    }

    @Test
    void tagsAreComparedWithoutCaseAndSigns() {
        Scores scores = score(
                new HashtagScore(),
                "{'id':1,'gold':['HeatPumps','acme']}",
                "{'id':1,'tags':['#heatpumps','HeatPumps','x']}");
        assertEquals(1, scores.get("P@1"), EXACT);
        assertEquals(0.5, scores.get("F1@k"), EXACT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22T23:30:00-08:00 | 2026-11-22
            22. November 2026         | 2026-11-22
            Nov. 22nd, 2026           | 2026-11-22
            den 22 november 2026      | 2026-11-22
            3/4/2026                  | 2026-03-04
            13/4/2026                 | 2026-04-13
            1764547200                | 2025-12-01
            soon                      |
            """)
    void aDayIsReadAsItIsWritten(String text, String day) {
        assertEquals(Optional.ofNullable(day), WrittenDay.of(text).map(Object::toString));
    }

    @Test
    void aPageThatWasRefusedCountsNothingInAnyField() {
        Scores scores = score(
                new ReadScore(),
                "{'id':1,'title':'A','authors':['Jane Roe'],'date':'2026-11-22','body':'a b c d e'}",
                "{'id':1,'error':{'code':'X'}}");
        assertEquals("F1=0.0000 pageF1=0.0000 title=0.0000 date1=0.0000 author=0.0000", scores.toString());
    }

    @Test
    void aPageIsComparedFieldByField() {
        Scores scores = score(
                new ReadScore(),
                "{'id':1,'title':'Ａcme  opens','authors':['By Jane Roe and Jim Poe'],'date':'22 Nov 2026','body':'a b c d e',"
                        + "'with':['a  b'],'without':['x'],'image':'https://www.acme.example/a.png?w=1'}",
                "{'id':1,'title':'ACME opens!','authors':['jim poe'],'date':'2026-11-23','body':'a b c d\\nx',"
                        + "'image':'//acme.example/a.png'}");
        assertEquals(
                "F1=0.5000 pageF1=0.5000 segF1=0.6667 title=1.0000 date1=1.0000 author=1.0000 image=1.0000",
                scores.toString());
    }

    @Test
    void aPartIsRightWhereItBeginsWhereTheAnnotationSays() {
        Scores scores = score(
                new PartsScore(),
                "{'id':1,'parts':{'dateline':'LEEDS, Nov. 22, 2026','boilerplate':['About Acme Acme makes pumps for homes'],'contact':'Jane Roe'}}",
                "{'id':1,'parts':{'dateline':'Leeds, Nov 22','boilerplate':['acme makes pumps for all','Other'],'contact':null}}");
        assertEquals("dateline=1.0000 boilerplate=0.6667 contact=0.0000 disclaimer=0.0000", scores.toString());
    }

    @Test
    void verdictsAreComparedWhereBothReadingsAgree() {
        VerdictScore scorer = new VerdictScore(List.of(
                row("{'id':1,'verdict':'PURELY_PROMOTIONAL'}"),
                row("{'id':2,'verdict':'NEWS'}"),
                row("{'id':3,'verdict':'PURELY_PROMOTIONAL'}")));
        Scores scores = scorer.score(
                List.of(
                        row("{'id':1,'verdict':'PURELY_PROMOTIONAL'}"),
                        row("{'id':2,'verdict':'MIXED'}"),
                        row("{'id':3,'verdict':'NEWS'}")),
                Answers.of(List.of(
                        row("{'id':1,'verdict':'PURELY_PROMOTIONAL'}"),
                        row("{'id':2,'verdict':'PURELY_PROMOTIONAL'}"))));
        assertEquals("precision=0.5000 recall=1.0000 kappa=0.4000 kappa2=-0.5000", scores.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ellipsis         | Acme opens…
            entity           | Acme &quot;opens
            markup           | Acme <b>opens
            lone-surrogate   | Acme \ud83d opens
            placeholder-left | Acme opens {link
            empty            | ' '
            dangling         | Acme opens a
            alien-word       | Acme shuts
            x-length-differs | Acme opens
            """)
    void eachFlawOfAPostIsSeen(String flaw, String text) {
        Scores flaws = new Scores();
        new PostFlaws("<p>Acme opens a plant.</p>", "https://www.acme.example/a").count("x", text, 999, flaws);
        assertEquals(1, flaws.get(flaw), EXACT, flaws.toString());
    }

    @ParameterizedTest
    @CsvSource({"x,281", "bluesky,301", "mastodon,501", "threads,501", "linkedin,3001", "facebook,63207"})
    void aPostOverANetworksLimitIsSeen(String network, int length) {
        assertTrue(Outside.isOver(network, "a".repeat(length)));
        assertTrue(!Outside.isOver(network, "a".repeat(length - 1)));
    }

    @Test
    void aSoundPostHasNoFlaw() {
        Scores flaws = new Scores();
        new PostFlaws("<p>Acme opens a plant, 4% more.</p>", "https://www.acme.example/a")
                .count("bluesky", "Acme opens a plant\n\nhttps://acme.example/a #Acme", -1, flaws);
        assertEquals(0, flaws.values().values().stream().mapToDouble(x -> x).sum(), EXACT, flaws.toString());
    }

    @Test
    void vectorsAreAnsweredExactlyOrNot() {
        List<JsonNode> gold = new ArrayList<>(List.of(
                row("{'id':1,'op':'urls','network':'x','input':'a','expected':[{'url':'a.co','indices':[0,4]}]}"),
                row("{'id':2,'op':'hashtags','network':'x','input':'a','expected':['b']}"),
                row("{'id':3,'op':'length','network':'x','input':'a','expected':{'weightedLength':7}}"),
                row("{'id':4,'op':'length','network':'x','input':'a','config':'v2','expected':{'weightedLength':7}}")));
        Answers answers = Answers.of(List.of(
                row("{'id':1,'urls':[{'start':0,'end':4,'text':'a.co'}]}"),
                row("{'id':2,'hashtags':[{'start':0,'end':2,'text':'#b'}]}"),
                row("{'id':3,'length':8}")));
        assertEquals(2 / 3.0, new ConformanceScore().score(gold, answers).get("share"), EXACT);
    }
}
