package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code condense}: a sentence within its budget, or a refusal. */
class CondenseCommandTest {

    private static final Shell SHELL = Shell.anywhere();
    private static final String PLANT =
            "Acme Heat, a leading maker of pumps, may open a plant for 300 people in Leeds.";

    private static String out(String input, String... arguments) {
        Shell.Ran ran = SHELL.pipe(input, arguments);
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return ran.out();
    }

    @Test
    void aSentenceIsShortenedToItsBudget() {
        assertEquals(
                "Acme Heat may open a plant for 300 people in Leeds.\n",
                out(PLANT, "condense", "--budget", "60", "--guard", "full"));
    }

    @Test
    void whatCannotBeShortenedIsRefusedWithTheReason() {
        assertEquals(
                "refused: nothing that keeps its meaning fits 12\n",
                out(PLANT, "condense", "--budget", "12", "--guard", "full"));
    }

    @Test
    void theFullGuardKeepsWhoseClaimItIs() {
        String line = "{\"id\":1,\"budget\":50,\"guard\":\"%s\","
                + "\"text\":\"Sales will rise by 4 percent next year, an analyst at Orbis Bank said on Tuesday.\"}";
        String loose = out(line.formatted("sentence"), "condense", "--jsonl");
        assertTrue(loose.contains("Sales will rise by 4 percent") && !loose.contains("analyst"), loose);
        assertEquals(
                "{\"id\":1,\"refused\":\"nothing that keeps its meaning fits 50\"}\n",
                out(line.formatted("full"), "condense", "--jsonl"));
    }

    @Test
    void explainingShowsEveryVersionWithWhatItLeavesOut() {
        String out = out(PLANT, "condense", "--budget", "60", "--guard", "full", "--explain");
        assertEquals(
                "Acme Heat may open a plant for 300 people in Leeds.\n\n78  " + PLANT
                        + "\n\n51  Acme Heat may open a plant for 300 people in Leeds.\n"
                        + "     - apposition: a leading maker of pumps,\n",
                out);
    }

    @Test
    void theFrontierOfALineHasLengthsStepsAndScores() {
        String line = "{\"id\":1,\"budget\":30,\"text\":\"Acme (NYSE: ACM) opened a plant.\"}";
        String out = out(line, "condense", "--jsonl", "--explain", "--guard", "full");
        assertTrue(
                out.contains("{\"text\":\"Acme opened a plant.\",\"length\":20,\"steps\":[\"ticker\"],\"score\":"),
                out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a leading maker of pumps | refused: nothing that keeps its meaning fits 60
            in Leeds                 | Acme Heat may open a plant for 300 people in Leeds.
            Berlin                   | Acme Heat may open a plant for 300 people in Leeds.
            """)
    void whatMustBeCarriedStaysOrTheAnswerIsARefusal(String text, String answer) {
        assertEquals(answer + "\n", out(PLANT, "condense", "--budget", "60", "--guard", "full", "--must-carry", text));
    }

    @Test
    void aLinesOwnTextsToCarryBeatTheOption() {
        String line = "{\"id\":1,\"budget\":60,\"guard\":\"full\",\"mustCarry\":[\"A LEADING maker\"],\"text\":\""
                + PLANT + "\"}";
        assertEquals(
                "{\"id\":1,\"refused\":\"nothing that keeps its meaning fits 60\"}\n",
                out(line, "condense", "--jsonl", "--must-carry", "Leeds"));
    }

    @Test
    void otherLanguagesAreWholeOrRefused() {
        String line = "{\"id\":1,\"budget\":%d,\"language\":\"de\",\"text\":\"Acme, ein Hersteller, baut ein Werk.\"}";
        assertEquals(
                "{\"id\":1,\"text\":\"Acme, ein Hersteller, baut ein Werk.\"}\n",
                out(line.formatted(40), "condense", "--jsonl"));
        assertTrue(out(line.formatted(20), "condense", "--jsonl").contains("\"refused\":\"it is longer than 20"));
    }

    @Test
    void aBudgetIsNeeded() {
        Shell.Ran ran = SHELL.pipe(PLANT, "condense");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("--budget"), ran.err());
    }
}
