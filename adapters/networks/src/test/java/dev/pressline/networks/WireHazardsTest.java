package dev.pressline.networks;

import static dev.pressline.networks.HostileReleases.PRESSLINE;
import static dev.pressline.networks.HostileReleases.kind;
import static dev.pressline.networks.HostileReleases.variants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that hostile text says is markup in a wire form, a facet, a card or a template. */
class WireHazardsTest {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void theWireFormReadsAsTheText(long seed) {
        variants(seed).forEach(variant -> {
            Post post = variant.posts().get(0);
            var encoder = PRESSLINE.network(variant.network()).encoder(Post.TEXT);
            assertEquals(post.text(), encoder.decode(encoder.encode(post.segments())), variant.network());
        });
    }

    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void noFacetIsBesideItsSegment(long seed) {
        variants(seed).filter(variant -> variant.network().equals("bluesky")).forEach(variant -> {
            List<Segment> segments = variant.posts().get(0).segments();
            long acting = segments.stream()
                    .filter(segment -> segment instanceof Segment.Mention mention
                            ? mention.accountId().isPresent()
                            : kind(segment).isPresent())
                    .count();
            assertEquals(acting, Facets.of(segments).size());
        });
    }

    /** On the wire of LinkedIn every sign that is not meant stands behind a backslash. */
    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void linkedInsWireHoldsNoSignThatIsNotMeant(long seed) {
        variants(seed).filter(variant -> variant.network().equals("linkedin")).forEach(variant -> {
            String wire = String.valueOf(variant.payload().get("commentary"));
            String bare = wire.replaceAll("\\\\.", "")
                    .replaceAll("\\{hashtag\\|\\|[^{}|]*\\}", "")
                    .replaceAll("@\\[[^\\]]*\\]\\([^)]*\\)", "");
            assertFalse(bare.chars().anyMatch(c -> "{}|@[]()<>#*_~".indexOf(c) >= 0), bare);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.pressline.networks.HostileReleases#seeds")
    void cardsArePlainAndTheTemplateHoldsOnlyItsOwnSlots(long seed) {
        variants(seed).forEach(variant -> {
            Post post = variant.posts().get(0);
            Set<String> slots = post.segments().stream()
                    .filter(Segment.LinkSlot.class::isInstance)
                    .map(slot -> ((Segment.LinkSlot) slot).id())
                    .collect(Collectors.toSet());
            String template = post.template().replaceAll("\\\\.", "");
            var matcher = SLOT.matcher(template);
            while (matcher.find()) {
                assertTrue(slots.contains(matcher.group(1)), post.template());
            }
            if (variant.network().equals("linkedin")) {
                assertTrue(variant.payload()
                        .toString()
                        .contains(variant.card().orElseThrow().title()));
            }
        });
    }
}
