package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens: its Java compiles, and the outputs are those of its code and its command. */
class ReadmeTest {

    @TempDir
    Path scratch;

    private Snippets readme() {
        return new Snippets(Snippets.ROOT.resolve("README.md"), scratch);
    }

    private List<String> blocks(String language) throws IOException {
        return readme().blocks(language);
    }

    @Test
    void theExamplePrintsWhatTheReadmeShows() throws Exception {
        String shown = blocks("text").get(0).strip();
        assertEquals(shown, readme().run("Example", blocks("java").get(0)).strip());
    }

    @Test
    void theOtherJavaCompilesAndRuns() throws Exception {
        assertEquals(2, blocks("java").size());
        readme().run("Board", blocks("java").get(1));
    }

    @Test
    void theCommandPrintsWhatTheReadmeShows() throws IOException {
        Shell.Ran ran = Shell.in(Snippets.ROOT).run("adapt", "docs/examples/heat-pump-plant.html");
        assertEquals(0, ran.status());
        String shown = blocks("text").get(1).strip();
        assertTrue(
                ran.out().contains(shown),
                () -> "the README shows\n" + shown + "\nand the command prints\n" + ran.out());
    }
}
