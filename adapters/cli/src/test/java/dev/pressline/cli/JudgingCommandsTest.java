package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
        assertTrue(
                answer("{\"id\":1,\"text\":\"Ostu kohe!\",\"language\":\"et\"}", "tone", "--jsonl")
                        .startsWith(
                                "{\"id\":1,\"verdict\":\"UNASSESSED\",\"promo\":0.0,\"evidence\":[],\"openings\":[],\"questions\":[]}"));
    }

    @Test
    void theVerdictSaysWhatItRestsOn() {
        String out = answer("Hurry! Buy now and save 50% on the world's best kettle.", "tone", "--explain");
        assertTrue(out.contains("urgency: Hurry"), out);
    }

    @Test
    void aVerdictSaysWhatMovedItAndWhatWouldMakeItNews() {
        String text =
                "Acme brings joy to every home. Our customers love our innovative kettles, tailored to your needs."
                        + " Acme sold 12,000 kettles in Leeds in May.";
        String out = answer(
                "{\"text\":\"" + text + "\",\"title\":\"Elevate Your Kitchen\"}", "tone", "--jsonl", "--explain");
        assertTrue(out.contains("\"openings\":[\"Acme sold 12,000 kettles in Leeds in May.\"]"), out);
        assertTrue(out.contains("{\"question\":\"WHO_SAYS_SO\",\"text\":\"Who says so, by name and office?\"}"), out);
        assertTrue(out.contains("\"reasons\":[\"") && out.contains("\"+"), out);
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

    @Test
    void aFeedIsOneAnswer() {
        String post = "{\"text\":\"Acme opened a plant on June 3\",\"network\":\"x\",\"time\":\"2026-06-03\"}\n";
        assertEquals(
                "{\"findings\":[{\"code\":\"ONE_SIDED_FEED\",\"severity\":\"info\",\"target\":\"x\","
                        + "\"message\":\"none of 5 posts on x asks, answers or names anybody\"}]}\n",
                answer(post.repeat(5), "tone", "--feed", "-"));
        assertEquals(
                2, SHELL.pipe(post, "tone", "--feed", "-", "--rule", "half").status());
    }

    /** Its three networks: one that sells too much, one that talks with nobody, one that nobody can judge. */
    @Test
    void theFeedOfTheFixtureShowsAllThatFeedsShow() {
        String feed = Path.of("src/test/resources/feed.jsonl").toAbsolutePath().toString();
        String out = SHELL.run("tone", "--feed", feed, "--rule", "thirds").out();
        for (String expected : List.of(
                "3 of 6 posts on linkedin promote (50 %); thirds allows 33 %",
                "3 posts on linkedin in a row promote, from 2026-05-06T08:00Z to 2026-05-08T08:00Z",
                "1 of 1 posts on mastodon are in a language whose tone nobody here can judge",
                "none of 6 posts on x asks, answers or names anybody",
                "2 of 11 texts went out alike on linkedin, x")) {
            assertTrue(out.contains(expected), out);
        }
        assertEquals(5, out.split("\"code\"", -1).length - 1, out);
    }
}
