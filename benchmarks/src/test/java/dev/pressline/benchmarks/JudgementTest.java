package dev.pressline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.benchmarks.Baseline.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementTest {

    @TempDir
    Path folder;

    private static final Row F1 = new Row("condense", "F1", true, 0.8, 0.005);
    private static final Row FLAWS = new Row("adapt", "dangling", false, 0, 0);

    private boolean passes(Row... measured) throws IOException {
        Path file = folder.resolve("baseline.tsv");
        Baseline.in(file).write(List.of("a comment"), List.of(F1, FLAWS));
        return new Judgement(Baseline.in(file), List.of(measured)).passes();
    }

    private static Row now(Row row, double value) {
        return new Row(row.what(), row.figure(), row.higherIsBetter(), value, 1);
    }

    @Test
    void whatIsAsGoodOrWithinItsTolerancePasses() throws IOException {
        assertTrue(passes(F1, FLAWS));
        assertTrue(passes(now(F1, 0.7951), FLAWS));
        assertTrue(passes(now(F1, 0.9), FLAWS));
    }

    @Test
    void whatIsWorseFails() throws IOException {
        assertFalse(passes(now(F1, 0.794), FLAWS));
        assertFalse(passes(F1, now(FLAWS, 1)));
    }

    @Test
    void whatWasNotMeasuredFailsAndSoDoesWhatHasNoBaseline() throws IOException {
        assertFalse(passes(F1));
        assertFalse(passes(F1, FLAWS, new Row("condense", "clean", true, 1, 0)));
    }

    @Test
    void anAcceptedFigureKeepsItsTolerance() throws IOException {
        Path file = folder.resolve("kept.tsv");
        Baseline.in(file).write(List.of(), List.of(F1));
        Baseline.in(file).write(List.of(), List.of(now(F1, 0.7)));
        assertEquals(
                List.of(new Row("condense", "F1", true, 0.7, 0.005)),
                Baseline.in(file).rows());
    }
}
