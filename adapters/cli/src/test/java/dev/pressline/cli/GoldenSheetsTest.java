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
    @ValueSource(strings = {"adapt --networks x,linkedin,bluesky kiln.html", "read kiln.html"})
    void aPageLooksLikeItsGolden(String line) throws IOException {
        String[] arguments = line.split(" ", -1);
        Path golden = RESOURCES.resolve("golden/" + arguments[0] + ".txt");
        Shell.Ran ran = Shell.in(RESOURCES).run(arguments);
        if ("write".equals(System.getProperty("pressline.golden"))) {
            Files.writeString(golden, ran.out());
        }
        assertEquals(Files.readString(golden), ran.out());
        assertEquals("", ran.err());
    }
}
