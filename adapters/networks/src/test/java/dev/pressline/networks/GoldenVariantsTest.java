package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Alternative;
import dev.pressline.model.Card;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Variant;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code golden/<network>/<article>.txt} is what its article becomes, to the character.
 * {@code -Dpressline.golden=write} writes them anew, to be read before they are committed.
 */
class GoldenVariantsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ARTICLES = GOLDEN.resolve("articles");
    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    record Golden(String network, String article) {
        Path file() {
            return GOLDEN.resolve(network).resolve(article + ".txt");
        }

        @Override
        public String toString() {
            return network + "/" + article;
        }
    }

    static List<Golden> goldens() throws IOException {
        List<Golden> goldens = new ArrayList<>();
        for (String article : articles()) {
            for (NetworkAdapter network : PRESSLINE.networks()) {
                goldens.add(new Golden(network.id(), article));
            }
        }
        return goldens;
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void anArticleBecomesItsGolden(Golden golden) throws IOException {
        String actual = adapt(golden);
        if ("write".equals(System.getProperty("pressline.golden"))) {
            Files.createDirectories(golden.file().getParent());
            Files.writeString(golden.file(), actual);
        }
        assertEquals(Files.readString(golden.file()), actual);
    }

    @Test
    void thereAreGoldens() throws IOException {
        assertFalse(goldens().isEmpty(), "golden/ was not found: nothing was tested");
    }

    private static String adapt(Golden golden) throws IOException {
        String html = Files.readString(ARTICLES.resolve(golden.article() + ".html"));
        ReadRequest page = ReadRequest.html(html)
                .baseUri("https://news.example.com/" + golden.article())
                .build();
        Outcome outcome = PRESSLINE
                .adapt(AdaptRequest.page(page).networks(golden.network()).build())
                .outcomes()
                .get(0);
        return outcome.name() + "\n\n"
                + outcome.variant().map(GoldenVariantsTest::write).orElse(outcome.reason()) + "\n";
    }

    private static String write(Variant variant) {
        String measures = variant.posts().get(0).measures().stream()
                .map(GoldenVariantsTest::write)
                .collect(Collectors.joining("\n"));
        return variant.posts().get(0).text() + "\n\n" + measures + "\n"
                + variant.card().map(GoldenVariantsTest::write).orElse("no card") + "\n"
                + variant.alternatives().stream().map(GoldenVariantsTest::write).collect(Collectors.joining())
                + "candidates: " + variant.hashtagCandidates() + "\n"
                + "missing: " + variant.missing() + "\n"
                + json(variant);
    }

    private static String write(Alternative alternative) {
        return "or, " + alternative.reason() + ": " + alternative.post().text().replace("\n", " / ") + "\n";
    }

    private static String write(Measure measure) {
        return measure.length() + " of " + measure.limit() + " " + measure.unit();
    }

    private static String write(Card card) {
        return "card: " + card.title() + " | " + card.description() + " | "
                + card.link().url();
    }

    private static String json(Variant variant) {
        try {
            return JSON.writeValueAsString(variant.payload());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
