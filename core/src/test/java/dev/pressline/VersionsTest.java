package dev.pressline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.pressline.model.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code -Dpressline.golden=write} writes the version of the word lists and weights anew. */
class VersionsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/pressline");
    private static final Path STORED = RESOURCES.resolve("models.properties");

    @Test
    void theVersionOfTheModelsIsTheirContents() throws Exception {
        String expected = hash(models());
        if ("write".equals(System.getProperty("pressline.golden"))) {
            Files.writeString(STORED, "version=" + expected + "\n");
        }
        assertEquals(
                "version=" + expected,
                Files.readString(STORED).strip(),
                "word lists or weights changed: run this test with -Dpressline.golden=write");
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|tsv|model)"))
                    .sorted()
                    .toList();
        }
    }

    private static String hash(List<Path> files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(
                    RESOURCES.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, Versions.LENGTH);
    }

    @Test
    void anotherRowIsAnotherVersion() {
        Fact row = new Fact("text.limit", "280", "weighted", "t", LocalDate.of(2026, 11, 22));
        Fact other = new Fact("text.limit", "281", "weighted", "t", LocalDate.of(2026, 11, 22));
        String version = Versions.rules(Map.of("x", List.of(row)));
        assertEquals(version, Versions.rules(Map.of("x", List.of(row))));
        assertNotEquals(version, Versions.rules(Map.of("x", List.of(other))));
    }
}
