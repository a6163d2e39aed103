package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the jar without a licence text of its own brings one all the same. */
class LicencesTest {

    @ParameterizedTest
    @CsvSource({"icu4j.txt, UNICODE LICENSE V3", "icu4j.txt, cjdict.txt", "unicode.txt, UNICODE LICENSE V3"})
    void areOnTheClassPath(String file, String text) throws IOException {
        try (InputStream in = LicencesTest.class.getResourceAsStream("/META-INF/licenses/" + file)) {
            assertTrue(
                    new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).contains(text),
                    file);
        }
    }
}
