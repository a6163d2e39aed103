package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.Pressline;
import dev.pressline.model.Fact;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworksTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();

    static Stream<NetworkAdapter> networks() {
        return PRESSLINE.networks().stream();
    }

    @Test
    void theServiceLoaderBringsTheNetworks() {
        assertEquals(
                List.of("x", "linkedin", "facebook", "bluesky", "mastodon", "threads"),
                networks().map(NetworkAdapter::id).toList());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyRowHasASourceAndADay(NetworkAdapter network) {
        for (Fact fact : network.rules().facts()) {
            assertFalse(fact.source().isBlank(), fact.toString());
            assertTrue(fact.checked().isAfter(LocalDate.of(2026, 1, 1)), fact.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLimitIsInAUnitThatItsNetworkCounts(NetworkAdapter network) {
        assertFalse(network.rules().rows(FactKey.TEXT_LIMIT).isEmpty());
        for (FactKey key : List.of(FactKey.TEXT_LIMIT, FactKey.AIM_MAX, FactKey.FOLD_MOBILE)) {
            for (Fact row : network.rules().rows(key)) {
                UnitContext context = new UnitContext(row.unit(), network.rules());
                assertEquals(4, network.length(context).of("Acme"), row.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x        | weighted              | 👨‍👩‍👧‍👦 https://example.com/a/long/path  | 26
            x        | weighted              | 🐦‍🔥                                | 2
            x        | weighted-conservative | 🐦‍🔥                                | 5
            linkedin | utf16-escaped         | Acme (NYSE: ACM) wins #1 award     | 33
            facebook | utf16                 | 👨‍👩‍👧‍👦                                | 11
            bluesky  | graphemes             | नमस्ते                               | 3
            bluesky  | utf8-bytes            | नमस्ते                               | 18
            mastodon | graphemes             | Hello @alice@example.social        | 12
            mastodon | graphemes             | example.com                        | 11
            threads  | utf8-bytes            | It’s “great” — €5                  | 27
            """)
    void lengthsAreThoseOfTheNetworksOwnPages(String network, String unit, String text, int length) {
        NetworkAdapter adapter = PRESSLINE.network(network);
        assertEquals(
                length, adapter.length(new UnitContext(unit, adapter.rules())).of(text));
    }
}
