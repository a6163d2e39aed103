package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every {@code golden/<page>.txt} is what its page says, to the character. */
class GoldenPagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "wire, https://news.sample.example/orrery",
        "company-page, https://kestrel.example/news/q3",
        "fragment, ''"
    })
    void thePageSaysWhatItsGoldenSays(String page, String address) throws IOException {
        String html = resource(page + ".html");
        ReadRequest request = ReadRequest.html(html).baseUri(address).build();
        assertEquals(
                resource(page + ".txt"), ArticleText.of(ArticleReader.standard().read(request)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenPagesTest.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
