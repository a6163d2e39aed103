package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.Pressline;
import dev.pressline.model.Fact;
import dev.pressline.model.ReleaseKind;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
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

    /** Whoever names one of several names them all, and the loss stands beside the gain: that takes room. */
    @ParameterizedTest
    @MethodSource("networks")
    void aRowOfAKindGivesItNoLessRoomThanAllOthersHave(NetworkAdapter network) {
        NetworkRules rules = network.rules();
        int checked = 0;
        for (FactKey key : List.of(FactKey.FACTS_MAX, FactKey.AIM_MAX)) {
            int general = rules.number(key).orElseThrow();
            for (ReleaseKind kind : ReleaseKind.values()) {
                Fact row = rules.rows(key, kind).get(0);
                checked += row.key().equals(key.key()) ? 0 : 1;
                assertTrue(NetworkRules.number(row) >= general, row.toString());
            }
        }
        assertTrue(checked > 0, "there are rows by kind");
    }

    /** What a row orders the search has to know, and every layout says the news. */
    @ParameterizedTest
    @MethodSource("networks")
    void everyKindHasALayoutThatLeadsWithTheNews(NetworkAdapter network) {
        boolean inText = !network.rules().linkInCard();
        for (ReleaseKind kind : ReleaseKind.values()) {
            List<Layout.Part> parts = network.rules().layout(kind).parts();
            assertEquals(Layout.Part.LEAD, parts.get(0), kind.toString());
            assertEquals(inText, parts.contains(Layout.Part.LINK), kind.toString());
            boolean facts = parts.contains(Layout.Part.FACTS) || parts.contains(Layout.Part.BULLETS);
            assertTrue(facts, kind.toString());
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
