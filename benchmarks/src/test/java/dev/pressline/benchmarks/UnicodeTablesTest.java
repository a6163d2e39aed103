package dev.pressline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.pressline.text.Graphemes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What core ships is what the generator writes, to the byte. */
class UnicodeTablesTest {

    static Set<String> names() {
        return UnicodeTables.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void theShippedTableIsTheGeneratedOne(String name) throws IOException {
        try (InputStream in = Graphemes.class.getResourceAsStream(name)) {
            assertNotNull(in, name + " does not ship");
            assertEquals(UnicodeTables.all().get(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
