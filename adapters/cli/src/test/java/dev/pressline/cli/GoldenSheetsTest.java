package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every {@code golden/<command>.txt} is what people see of {@code kiln.html}, to the character.
 * {@code -Dpressline.golden=write} writes them anew, to be read before they are committed.
 */
class GoldenSheetsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @ValueSource(strings = {"adapt", "read"})
    void aPageLooksLikeItsGolden(String command) throws IOException {
        Path golden = RESOURCES.resolve("golden/" + command + ".txt");
        Shell.Ran ran = Shell.in(RESOURCES).run(command, "kiln.html");
        if ("write".equals(System.getProperty("pressline.golden"))) {
            Files.writeString(golden, ran.out());
        }
        assertEquals(Files.readString(golden), ran.out());
        assertEquals("", ran.err());
    }
}
