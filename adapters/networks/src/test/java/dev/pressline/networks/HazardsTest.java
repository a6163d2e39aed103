package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Account;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Image;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Overrides;
import dev.pressline.model.Post;
import dev.pressline.model.Profile;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing pings, tags or links but what is meant: over articles and callers of seeded hostile text, what a network's
 * own grammar finds in an outgoing text is what the segments say, and reading the wire form gives the text again.
 */
class HazardsTest {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
    private static final int ROUNDS = 250;
    private static final Pressline PRESSLINE = Pressline.builder().build();

    private static final List<String> PIECES = List.of(
            "Acme",
            "opened",
            "a plant",
            "in Berlin",
            "for 300 people",
            "with Beta Pumps",
            "and Jane Roe",
            "today",
            "4.5%",
            "@media",
            "@Override",
            "＠acme",
            "@@a",
            "@a@b.social",
            ".@user",
            "RT @you",
            "(@acme)",
            "foo/@bar",
            "@[123]",
            "@[A](urn:li:person:1)",
            "@acme.bsky.social",
            "info@acme.example",
            "@",
            "#",
            "$",
            "#1",
            "#1a",
            "#R&D",
            "C#",
            "#a#b",
            "＃tag",
            "(#tag)",
            "#️⃣",
            "#日本、#東京",
            "{hashtag|\\#|x}",
            "(NASDAQ: $ACME)",
            "$ACME",
            "$FRMX",
            "US$5",
            "ASP.NET",
            "Node.js",
            "readme.md",
            "it.Now",
            "acme.example",
            "acme.com",
            "www.beta.com",
            "beta.com/a?b=c",
            "https://beta.com/x",
            "http://a.io.",
            "https://例え.jp/日本",
            "end.Next",
            "v2.0.zip",
            "ftp://example.com",
            "{link-1}",
            "{{title}}",
            "\\{",
            "\\",
            "&amp;",
            "&#64;media",
            "a|b",
            "~t~",
            "*b*",
            "<i>",
            "[x](y)",
            "\u200B@zero",
            "@\u2060word",
            "\u202E@abc\u202C",
            "#\uFE0Fx",
            "日本語@abc",
            "日本語#tag",
            "é@abc",
            "👨‍👩‍👧‍👦#x",
            "x@",
            "@_",
            "#_",
            "$A",
            "…",
            "\uD83D",
            "e.g.@x",
            "!@x",
            "#x:y",
            "t.co",
            "a.b.co",
            "1.co",
            "ａcme.com");

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
    }

    private static Article article(Random random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            paragraphs.add(Paragraph.of("Acme " + words(random, 2 + random.nextInt(14)) + ". The plant "
                    + words(random, 2 + random.nextInt(10)) + "."));
        }
        return Article.builder("Acme " + words(random, 2 + random.nextInt(8)))
                .language(List.of("en", "de", "ja", "und").get(random.nextInt(4)))
                .canonicalUrl("https://news.acme.com/a")
                .publisher("Acme")
                .blocks(paragraphs)
                .keywords(List.of("heat pumps", words(random, 1), "C#"))
                .images(List.of(Image.builder("https://acme.com/p.jpg")
                        .alt(words(random, 4))
                        .build()))
                .build();
    }

    private static Overrides overrides(Random random) {
        Overrides.Builder overrides = Overrides.builder()
                .prefix(random.nextBoolean() ? words(random, 2) + ":" : "")
                .suffix(words(random, 2))
                .callToAction(words(random, 3) + "\n" + words(random, 1))
                .preferredTags(List.of(words(random, 1), "Heat"))
                .bannedTags(List.of("acme"))
                .mention("Beta Pumps", "x", Account.of("betapumps"))
                .mention("Beta Pumps", "mastodon", Account.of("beta@pumps.social"))
                .mention("Beta Pumps", "threads", Account.of("beta.pumps"))
                .mention("Beta Pumps", "linkedin", Account.of("Beta Pumps (UK)", "urn:li:organization:7"))
                .mention("Beta Pumps", "bluesky", Account.of("beta.bsky.social", "did:plc:beta"))
                .mention("Jane Roe", "x", Account.of(words(random, 1)))
                .mention("Jane Roe", "bluesky", Account.of("jane.bsky.social"));
        if (random.nextInt(3) == 0) {
            overrides.mustCarry(List.of(MustCarry.inText(words(random, 3))));
        }
        return overrides.build();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, ROUNDS).mapToObj(i -> 7919L * i);
    }

    private static Adaptation adapt(long seed) {
        Random random = new Random(seed);
        Article article = article(random);
        Overrides overrides = overrides(random);
        return PRESSLINE.adapt(AdaptRequest.article(article)
                .overrides(overrides)
                .profile(Profile.builder()
                        .houseTags(List.of(words(random, 1), "Acme"))
                        .ownHosts(List.of("acme.example"))
                        .build())
                .build());
    }

    private static Stream<Variant> variants(long seed) {
        return adapt(seed).outcomes().stream().flatMap(outcome -> outcome.variant().stream());
    }

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

    private static Optional<EntityKind> kind(Segment segment) {
        if (segment instanceof Segment.Tag) {
            return Optional.of(EntityKind.HASHTAG);
        } else if (segment instanceof Segment.Mention) {
            return Optional.of(EntityKind.MENTION);
        } else if (segment instanceof Segment.Cashtag) {
            return Optional.of(EntityKind.CASHTAG);
        }
        return segment instanceof Segment.LinkSlot ? Optional.of(EntityKind.LINK) : Optional.empty();
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
    @MethodSource("seeds")
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
    @MethodSource("seeds")
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

    @ParameterizedTest
    @MethodSource("seeds")
    void theWireFormReadsAsTheText(long seed) {
        variants(seed).forEach(variant -> {
            Post post = variant.posts().get(0);
            var encoder = PRESSLINE.network(variant.network()).encoder(Post.TEXT);
            assertEquals(post.text(), encoder.decode(encoder.encode(post.segments())), variant.network());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
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
    @MethodSource("seeds")
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
    @MethodSource("seeds")
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

    /** A property over texts in which nothing happens would prove nothing. */
    @Test
    void theTextsHoldMentionsTagsLinksAndPartedHosts() {
        List<Segment> segments = seeds().flatMap(HazardsTest::variants)
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
