package dev.pressline.networks;

import static dev.pressline.networks.HostileReleases.PRESSLINE;
import static dev.pressline.networks.HostileReleases.kind;
import static dev.pressline.networks.HostileReleases.seeds;
import static dev.pressline.networks.HostileReleases.variants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing pings, tags or links but what is meant: over articles and callers of seeded hostile text, what a network's
 * own grammar finds in an outgoing text is what the segments say.
 */
class HazardsTest {

    private static Map<EntityKind, Set<Span>> meant(List<Segment> segments) {
        Map<EntityKind, Set<Span>> meant = new EnumMap<>(EntityKind.class);
        int start = 0;
        for (Segment segment : segments) {
            Span span = new Span(start, start + segment.text().length());
            kind(segment)
                    .ifPresent(kind ->
                            meant.computeIfAbsent(kind, its -> new HashSet<>()).add(span));
            start = span.end();
        }
        return meant;
    }

    /** What the network acts on, by the row that says so; links always. */
    private static boolean acts(NetworkAdapter network, EntityKind kind) {
        return kind == EntityKind.LINK
                || network.rules()
                        .words(FactKey.AUTOLINKED)
                        .contains(kind.name().toLowerCase(Locale.ROOT));
    }

    /** The sender's own host and what begins with www. are addresses by themselves. */
    private static boolean isOwn(String link) {
        return (link.startsWith("www.") || link.startsWith("acme.example") || link.startsWith("news.acme.com"));
    }

    private static boolean linksHosts(NetworkAdapter network) {
        return network.rules().words(FactKey.AUTOLINKED).contains("host");
    }

    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void whatTheNetworkFindsIsWhatIsMeant(long seed) {
        variants(seed).forEach(variant -> {
            NetworkAdapter network = PRESSLINE.network(variant.network());
            Post post = variant.posts().get(0);
            Map<EntityKind, Set<Span>> meant = meant(post.segments());
            Set<String> strays = new TreeSet<>();
            for (Entity entity : network.grammar().entities(post.text())) {
                String found = entity.span().in(post.text());
                boolean bare = entity.kind() == EntityKind.LINK && !found.startsWith("http");
                boolean inert = !acts(network, entity.kind()) || (bare && (isOwn(found) || !linksHosts(network)));
                if (!inert && !meant.getOrDefault(entity.kind(), Set.of()).contains(entity.span())) {
                    strays.add(entity.kind() + " " + found);
                }
            }
            assertEquals(Set.of(), strays, () -> variant.network() + ": " + post.text());
        });
    }

    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void whatIsMeantIsWhatTheNetworkFinds(long seed) {
        variants(seed).forEach(variant -> {
            NetworkAdapter network = PRESSLINE.network(variant.network());
            Post post = variant.posts().get(0);
            List<Entity> entities = network.grammar().entities(post.text());
            meant(post.segments()).forEach((kind, spans) -> {
                boolean byTheText = kind == EntityKind.HASHTAG || (kind == EntityKind.MENTION && acts(network, kind));
                spans.stream()
                        .filter(span -> byTheText)
                        .forEach(span -> assertTrue(
                                entities.contains(new Entity(kind, span)),
                                () -> variant.network() + ": " + span.in(post.text()) + " in " + post.text()));
            });
        });
    }

    /** A property over texts in which nothing happens would prove nothing. */
    @Test
    void theTextsHoldMentionsTagsLinksAndPartedHosts() {
        List<Segment> segments = seeds().flatMap(HostileReleases::variants)
                .flatMap(variant -> variant.posts().get(0).segments().stream())
                .toList();
        for (Class<?> type : List.of(Segment.Mention.class, Segment.Tag.class, Segment.LinkSlot.class)) {
            assertTrue(segments.stream().filter(type::isInstance).count() > 100, type.getSimpleName());
        }
        assertTrue(segments.stream()
                        .filter(segment -> segment.text().contains(".\u200B"))
                        .count()
                > 20);
    }
}
