package dev.pressline.networks;

import static dev.pressline.networks.CallersRelease.adapt;
import static dev.pressline.networks.CallersRelease.codes;
import static dev.pressline.networks.CallersRelease.entry;
import static dev.pressline.networks.CallersRelease.text;
import static dev.pressline.networks.CallersRelease.variant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Account;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Overrides;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that the caller knows the account of is a mention there, in the network's own form. */
class NamedAccountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | betapumps | | @betapumps",
                "mastodon | beta@pumps.social | | @beta@pumps.social",
                "threads | beta.pumps | | @beta.pumps",
                "bluesky | beta.bsky.social | did:plc:b | @beta.bsky.social",
                "linkedin | Beta Pumps | urn:li:organization:7 | @Beta Pumps",
            })
    void aNameBecomesTheAccountThatItMeans(String network, String handle, String id, String seen) {
        Account account = id == null ? Account.of(handle) : Account.of(handle, id);
        Adaptation adaptation = adapt(
                Overrides.builder().mention("Beta Pumps", network, account).build(), network);
        Post post = variant(adaptation).posts().get(0);
        assertTrue(post.text().contains(seen), post.text());
        assertEquals(
                1,
                post.segments().stream()
                        .filter(Segment.Mention.class::isInstance)
                        .count());
        post.sources()
                .forEach(source -> assertFalse(source.span().in(post.text()).startsWith(" ")));
        assertEquals(seen, entry(adaptation, "override.mention.Beta Pumps").text());
        assertFalse(codes(adaptation).contains("MENTION_CANDIDATE"));
    }

    @Test
    void anAccountGoesOutInTheNetworksOwnForm() {
        Overrides overrides = Overrides.builder()
                .mention("Beta Pumps", "linkedin", Account.of("Beta Pumps", "urn:li:organization:7"))
                .mention("Beta Pumps", "bluesky", Account.of("beta.bsky.social"))
                .build();
        Adaptation adaptation = adapt(overrides, "linkedin", "bluesky");
        String wire = String.valueOf(variant(adaptation).payload().get("commentary"));
        assertTrue(wire.contains("with @[Beta Pumps](urn:li:organization:7)."), wire);
        Variant bluesky = adaptation.outcomes().get(1).variant().orElseThrow();
        assertTrue(
                bluesky.missing().contains("record.facets DID of @beta.bsky.social"),
                bluesky.missing().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | beta pumps |",
                "x | a-name-that-is-longer-than-x-takes |",
                "x | @beta |",
                "x | beta/../x |",
                "linkedin | Beta Pumps |",
                "linkedin | Beta [x] | urn:li:organization:7",
                "linkedin | Beta Pumps | javascript:x",
                "bluesky | beta |",
                "threads | be#ta |",
            })
    void whatIsNoAccountThereIsRefusedAndTheNameStays(String network, String handle, String id) {
        Account account = id == null ? Account.of(handle) : Account.of(handle, id);
        Adaptation adaptation = adapt(
                Overrides.builder().mention("Beta Pumps", network, account).build(), network);
        assertTrue(
                codes(adaptation).contains("OVERRIDE_REFUSED"),
                codes(adaptation).toString());
        assertTrue(text(adaptation).contains("Beta Pumps"), text(adaptation));
    }
}
