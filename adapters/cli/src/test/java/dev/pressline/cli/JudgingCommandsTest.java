package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code select}, {@code keyphrases}, {@code hashtags} and {@code tone}: what a text is about, and whether it is news.
 */
class JudgingCommandsTest {

    private static final Shell SHELL = Shell.anywhere();

    private static String answer(String line, String... arguments) {
        Shell.Ran ran = SHELL.pipe(line, arguments);
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return ran.out();
    }

    @Test
    void theEventIsSelectedByItsIndex() {
        String line = "{\"id\":7,\"title\":\"Acme opens plant\",\"k\":1,\"sentences\":[\"We are thrilled.\","
                + "\"Acme opened a plant in Leeds on June 3, and hired 140 people.\"]}";
        assertEquals(
                "{\"id\":7,\"selected\":[1],"
                        + "\"sentences\":[\"Acme opened a plant in Leeds on June 3, and hired 140 people.\"]}\n",
                answer(line, "select", "--jsonl"));
    }

    @Test
    void nothingIsSelectedFromNothing() {
        assertEquals("{\"id\":1,\"selected\":[],\"sentences\":[]}\n", answer("{\"id\":1}", "select", "--jsonl"));
    }

    @Test
    void aPostsTagIsItsWordInInnerCapitals() {
        assertEquals(
                "{\"id\":1,\"tags\":[\"EarthDay\"]}\n",
                answer(
                        "{\"id\":1,\"k\":1,\"text\":\"Our teams plant trees for EarthDay in June\"}",
                        "hashtags",
                        "--jsonl"));
    }

    @Test
    void keyPhrasesAreWrittenAsTheTextWritesThem() {
        String text = "Wind power grows. A wind power plant feeds wind power into the grid.";
        String out =
                answer("{\"id\":1,\"title\":\"Wind power grows\",\"text\":\"" + text + "\"}", "keyphrases", "--jsonl");
        assertTrue(out.toLowerCase(java.util.Locale.ROOT).contains("wind power"), out);
    }

    @Test
    void aLanguageWithoutAModelIsNotJudged() {
        assertTrue(answer("{\"id\":1,\"text\":\"Ostu kohe!\",\"language\":\"et\"}", "tone", "--jsonl")
                .startsWith("{\"id\":1,\"verdict\":\"UNASSESSED\",\"promo\":0.0,\"evidence\":[]"));
    }

    @Test
    void theVerdictSaysWhatItRestsOn() {
        String out = answer("Hurry! Buy now and save 50% on the world's best kettle.", "tone", "--explain");
        assertTrue(out.contains("urgency: Hurry"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "keyphrases", "hashtags"})
    void everyAnswerCanBeExplained(String command) {
        String out = answer(
                "{\"text\":\"Acme opened a wind farm. The wind farm feeds 4,000 homes.\",\"title\":\"Acme opens wind farm\"}",
                command,
                "--jsonl",
                "--explain");
        assertTrue(out.contains("\"explained\":[{") && out.contains("\"reasons\":[\"+"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "keyphrases", "hashtags", "tone"})
    void aCountBelowOneOrATextThatIsNoneIsThatLinesError(String command) {
        String out = answer("{\"id\":1,\"text\":5}\n{\"id\":2,\"text\":\"a\",\"k\":0}\n", command, "--jsonl");
        assertTrue(out.startsWith("{\"id\":1,\"error\":{\"code\":\"BAD_VALUE\""), out);
    }
}
