package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pressline.model.Card;
import dev.pressline.model.Image;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Segment.Mention;
import dev.pressline.model.Segment.Words;
import dev.pressline.model.Target;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.network.UnitContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two networks whose payload is more than rows, by small posts made here. */
class WirePayloadsTest {

    private static final List<NetworkAdapter> NETWORKS = new Networks().networks();
    private static final LinkSlot LINK = new LinkSlot("link-1", "https://acme.example/a", 23);
    private static final Image PICTURE =
            Image.builder("https://acme.example/p.jpg").build();

    private static NetworkAdapter network(String id) {
        return NETWORKS.stream()
                .filter(network -> network.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Payload payload(String id, String language, Optional<Card> card, Target target, Segment... post) {
        NetworkAdapter network = network(id);
        return network.payload(
                new PublishContext(Post.builder(List.of(post)).build(), card, target, language, network.rules()));
    }

    private static Optional<Card> card(Optional<Image> picture) {
        return Optional.of(new Card(LINK, "A (title)", "More [of it]", picture));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    @Test
    void aBlueskyPostHoldsNoMoreThanItNeeds() {
        Payload payload = payload("bluesky", "und", Optional.empty(), Target.of("bluesky"), new Words("Acme."));
        assertEquals(
                Map.of(
                        "collection",
                        "app.bsky.feed.post",
                        "record",
                        Map.of("$type", "app.bsky.feed.post", "text", "Acme.")),
                payload.body());
        assertEquals(Set.of("repo", "record.createdAt"), new LinkedHashSet<>(payload.missing()));
    }

    @Test
    void aBlueskyPostSaysItsLanguageItsCardAndItsFacets() {
        Target target =
                Target.builder("b", "bluesky").handle("author", "did:plc:a").build();
        Payload payload = payload("bluesky", "de", card(Optional.empty()), target, new Words("Bei "), LINK);
        assertEquals("did:plc:a", payload.body().get("repo"));
        Map<?, ?> post = map(payload.body().getOrDefault("record", Map.of()));
        assertEquals(List.of("de"), post.get("langs"));
        assertEquals(Facets.of(List.of(new Words("Bei "), LINK)), post.get("facets"));
        assertEquals(
                Map.of(
                        "$type",
                        "app.bsky.embed.external",
                        "external",
                        Map.of("uri", LINK.url(), "title", "A (title)", "description", "More [of it]")),
                post.get("embed"));
        assertEquals(List.of("record.createdAt"), payload.missing());
    }

    @Test
    void whatBlueskyNeedsFromElsewhereIsNamed() {
        Payload payload = payload(
                "bluesky",
                "en",
                card(Optional.of(PICTURE)),
                Target.of("bluesky"),
                new Mention("beta.bsky.social", Optional.empty()),
                new Mention("known.bsky.social", Optional.of("did:plc:k")));
        assertEquals(
                Set.of(
                        "repo",
                        "record.createdAt",
                        "record.facets DID of @beta.bsky.social",
                        "record.embed.external.thumb"),
                new LinkedHashSet<>(payload.missing()));
    }

    @Test
    void aLinkedInPostIsLittleTextAndItsCardIsPlain() {
        Target target = Target.builder("l", "linkedin")
                .handle("author", "urn:li:organization:1")
                .build();
        Payload payload = payload("linkedin", "en", card(Optional.empty()), target, new Words("Acme (UK)"));
        assertEquals("urn:li:organization:1", payload.body().get("author"));
        assertEquals("Acme \\(UK\\)", payload.body().get("commentary"));
        assertEquals(
                Map.of("article", Map.of("source", LINK.url(), "title", "A (title)", "description", "More [of it]")),
                payload.body().get("content"));
        assertEquals(
                Map.of(
                        "feedDistribution",
                        "MAIN_FEED",
                        "targetEntities",
                        List.of(),
                        "thirdPartyDistributionChannels",
                        List.of()),
                payload.body().get("distribution"));
        assertEquals(List.of("LinkedIn-Version"), payload.missing());
    }

    @Test
    void whatLinkedInNeedsFromElsewhereIsNamed() {
        Payload payload =
                payload("linkedin", "en", card(Optional.of(PICTURE)), Target.of("linkedin"), new Words("Acme"));
        assertEquals(
                Set.of("LinkedIn-Version", "author", "content.article.thumbnail"),
                new LinkedHashSet<>(payload.missing()));
        assertFalse(payload("linkedin", "en", Optional.empty(), Target.of("linkedin"), new Words("Acme"))
                .body()
                .containsKey("content"));
    }

    /** Articles' titles and descriptions are plain, and other units count what readers see. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "text, a(b), a\\(b\\)",
                "card.title, a(b), a(b)",
                "card.description, a(b), a(b)",
            })
    void onlyLinkedInsCommentaryIsEscaped(String field, String text, String wire) {
        NetworkAdapter linkedIn = network("linkedin");
        assertEquals(wire, linkedIn.encoder(field).encode(List.of(new Words(text))));
        assertEquals(text, linkedIn.encoder(field).decode(wire));
        assertEquals(
                6,
                linkedIn.length(new UnitContext("utf16-escaped", linkedIn.rules()))
                        .of("a(b)"));
        assertEquals(
                4, linkedIn.length(new UnitContext("utf16", linkedIn.rules())).of("a(b)"));
    }
}
