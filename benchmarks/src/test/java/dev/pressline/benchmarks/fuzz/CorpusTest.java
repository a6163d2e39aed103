package dev.pressline.benchmarks.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Replays what fuzzing kept: a few inputs of each kind that reached new branches, and all that ever broke something.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final int MUTATIONS = 200;

    @ParameterizedTest
    @EnumSource
    void whatFuzzingKeptBreaksNoPromise(Hostile target) throws IOException {
        List<byte[]> corpus = FuzzRun.corpus(CORPUS.resolve(target.label()));
        assertTrue(corpus.size() > 3, "no corpus for " + target.label());
        corpus.forEach(data -> assertDoesNotThrow(() -> target.take(data)));
    }

    @ParameterizedTest
    @EnumSource
    void smallChangesBreakNoPromise(Hostile target) throws IOException {
        Mutations mutations = new Mutations(FuzzRun.corpus(CORPUS.resolve(target.label())), 1_000, 11);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] data = mutations.next();
            assertDoesNotThrow(() -> target.take(data));
        }
    }

    @Test
    void aBrokenPromiseIsThrown() {
        assertThrows(IllegalStateException.class, () -> Promise.that(false, "this"));
    }
}
