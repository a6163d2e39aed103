package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What publishers change on a page that is out, and what each change means for its posts. */
class UpdatesTest {

    private static final Pressline ENGINE = Pressline.builder()
            .withoutInstalledNetworks()
            .network(NetworkAdapter.of(NetworkRules.parse(
                    "board", "fact,value,unit,source,checked\ntext.limit,300,graphemes,t,2026-11-22", "board.csv")))
            .build();

    private static final String PAGE = resource("update.html");

    /**
     * A change.
     *
     * @param meaning the verdict, and of a changed fact {@code kind|before|after}
     */
    record Update(String from, String to, String meaning) {

        String page() {
            String written = to.replace("\\n", "\n");
            return from.equals("*") ? written : PAGE.replace(from, written);
        }
    }

    private static String resource(String name) {
        try (InputStream in = UpdatesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Update> updates() {
        return resource("updates.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> new Update(row[0], row[1], row[2]))
                .toList();
    }

    private static Adaptation adapt(String page) {
        return ENGINE.adapt(AdaptRequest.html(page).build());
    }

    @ParameterizedTest
    @MethodSource("updates")
    void anUpdateMeansWhatItChanges(Update update) {
        assertTrue(update.from().equals("*") || PAGE.contains(update.from()), update.from());
        Comparison comparison =
                SourceComparer.compare(Adaptation.fromMap(adapt(PAGE).toMap()), Optional.of(adapt(update.page())));
        String named = comparison.changed().stream()
                .map(change -> " " + change.kind() + "|" + change.before() + "|" + change.after())
                .findFirst()
                .orElse("");
        assertEquals(update.meaning(), comparison.verdict() + named, comparison::toString);
    }
}
