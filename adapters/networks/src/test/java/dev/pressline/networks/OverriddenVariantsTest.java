package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Account;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.MustCarry;
import dev.pressline.model.MustCarry.Level;
import dev.pressline.model.Outcome;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Post;
import dev.pressline.model.Profile;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Segment;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller wants said, on the networks as they are. */
class OverriddenVariantsTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final String URL = "https://news.acme.com/plant";
    private static final Article ARTICLE = Article.builder("Acme and Beta Pumps open a plant in Berlin")
            .language("en")
            .publisher("Acme")
            .canonicalUrl(URL)
            .blocks(List.of(
                    Paragraph.of("Acme has opened a plant for 300 people in Berlin with Beta Pumps."),
                    Paragraph.of("It makes 9,000 heat pumps a year, and Beta Pumps sells them.")))
            .keywords(List.of("heat pumps", "Berlin"))
            .build();

    private static Adaptation adapt(Overrides overrides, String... networks) {
        return PRESSLINE.adapt(AdaptRequest.article(ARTICLE)
                .networks(networks)
                .overrides(overrides)
                .build());
    }

    private static Variant variant(Adaptation adaptation) {
        return adaptation.outcomes().get(0).variant().orElseThrow();
    }

    private static String text(Adaptation adaptation) {
        return variant(adaptation).posts().get(0).text();
    }

    private static List<String> codes(Adaptation adaptation) {
        return adaptation.findings().stream().map(Finding::code).toList();
    }

    private static LedgerEntry entry(Adaptation adaptation, String id) {
        return adaptation.ledger().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "linkedin", "facebook", "bluesky", "mastodon", "threads"})
    void theCallersWordsStandAroundTheArticles(String network) {
        Adaptation adaptation = adapt(
                Overrides.builder()
                        .prefix("Plant news:")
                        .callToAction("Visit: https://acme.com/visit")
                        .suffix("Acme Berlin")
                        .build(),
                network);
        String text = text(adaptation);
        assertTrue(text.startsWith("Plant news: Acme"), text);
        assertTrue(text.contains("\nVisit: https://acme.com/visit\nAcme Berlin"), text);
        assertTrue(
                variant(adaptation).links().stream().anyMatch(link -> link.url().equals("https://acme.com/visit")));
        assertTrue(variant(adaptation).posts().get(0).measures().stream().allMatch(measure -> measure.fits()));
        assertEquals("the request says so", entry(adaptation, "override.prefix").why());
    }

    @Test
    void theLedgerSaysWhoSpoke() {
        Profile profile = Profile.builder()
                .overrides(Overrides.builder()
                        .prefix("Profile:")
                        .suffix("From the profile")
                        .build())
                .mustCarry(List.of(MustCarry.inText("Capital at risk.")))
                .build();
        Target target = Target.builder("ir", "x")
                .overrides(Overrides.builder().prefix("Target:").build())
                .build();
        Adaptation adaptation = PRESSLINE.adapt(AdaptRequest.article(ARTICLE)
                .profile(profile)
                .targets(List.of(target, Target.of("mastodon")))
                .build());
        assertTrue(text(adaptation).startsWith("Target: "));
        assertEquals(
                "the request's target says so",
                entry(adaptation, "override.prefix@ir").why());
        assertEquals(
                List.of("mastodon"),
                List.copyOf(entry(adaptation, "override.prefix").targets().keySet()));
        assertEquals(
                List.of("ir", "mastodon"),
                List.copyOf(entry(adaptation, "override.must-carry.1").targets().keySet()));
    }

    @Test
    void theEnginesOwnWordCountsWhereNobodyElseSpeaks() {
        Pressline engine = Pressline.builder()
                .overrides(Overrides.builder().prefix("House:").build())
                .build();
        AdaptRequest request = AdaptRequest.article(ARTICLE).networks("x").build();
        assertTrue(text(engine.adapt(request)).startsWith("House: "));
        AdaptRequest silenced = AdaptRequest.article(ARTICLE)
                .networks("x")
                .overrides(Overrides.builder().prefix("").build())
                .build();
        assertTrue(text(engine.adapt(silenced)).startsWith("Acme"));
    }

    @Test
    void theLedgerSaysWhoseRowsCount() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Pressline engine = Pressline.builder()
                .rows(
                        "x",
                        List.of(
                                new Fact("hashtags.max", "0", "", "house", day),
                                new Fact("x-house", "1", "", "house", day)))
                .build();
        Profile profile = Profile.builder()
                .rows("x", List.of(new Fact("hashtags.max", "2", "", "brand", day)))
                .build();
        Adaptation adaptation = engine.adapt(AdaptRequest.article(ARTICLE)
                .profile(profile)
                .targets(
                        List.of(Target.builder("ir", "x").limit("weighted", 250).build()))
                .build());
        assertEquals(
                "the request's target says so; shipped is 280",
                entry(adaptation, "row.x.text.limit.weighted").why());
        assertEquals("2", entry(adaptation, "row.x.hashtags.max").text());
        assertTrue(entry(adaptation, "row.x.hashtags.max").why().startsWith("the profile says so"));
        assertEquals(
                "the engine's builder says so",
                entry(adaptation, "row.x.x-house").why());
    }

    @Test
    void aMillionCharsOfTheCallersCannotFitAndDoNoHarm() {
        for (String piece : List.of("@a", "{x", "a.co ", "#", "\uD800", "https://a.co/")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Adaptation prefixed = adapt(Overrides.builder().prefix(text).build(), "x", "bluesky");
            prefixed.outcomes().forEach(outcome -> assertFalse(outcome instanceof Outcome.Failed, outcome.reason()));
            Adaptation ready = adapt(Overrides.builder().text(text).build(), "x", "linkedin");
            ready.outcomes().forEach(outcome -> assertInstanceOf(Outcome.CannotFit.class, outcome));
        }
    }

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

    @Test
    void preferredTagsComeFirstAndBannedOnesNever() {
        Adaptation adaptation = adapt(
                Overrides.builder()
                        .preferredTags(List.of("Waermewende", "two words", "#HeatPumps"))
                        .bannedTags(List.of("berlin"))
                        .build(),
                "mastodon");
        assertEquals(
                List.of("Waermewende", "HeatPumps"),
                variant(adaptation).hashtags().subList(0, 2));
        assertFalse(variant(adaptation).hashtags().contains("Berlin"));
        assertFalse(variant(adaptation).hashtagCandidates().contains("Berlin"));
        assertTrue(codes(adaptation).contains("OVERRIDE_REFUSED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi @media: | Hi media: | OVERRIDE_CHANGED",
                "#1a: | 1a: | OVERRIDE_CHANGED",
                "By ASP.NET: | By ASP.\u200BNET: | OVERRIDE_CHANGED",
                "Hid\u200Bden \u202Eback\u202C: | Hidden back: | OVERRIDE_CHANGED",
                "{link}: | {link}: | OVERRIDE_DOUBTFUL",
            })
    void hostileWordsAreDefusedAndSaid(String prefix, String said, String code) {
        Adaptation adaptation = adapt(Overrides.builder().prefix(prefix).build(), "x");
        assertTrue(text(adaptation).startsWith(said + " Acme"), text(adaptation));
        assertTrue(codes(adaptation).contains(code), codes(adaptation).toString());
        assertFalse(variant(adaptation).posts().get(0).template().startsWith("{link}"));
    }

    @Test
    void aReadyTextGoesOutToTheLetter() {
        String ready = "Ready, @betapumps:  see #Heat at https://acme.com/x and $ACME\n\n{link}";
        Adaptation adaptation = adapt(Overrides.builder().text("x", ready).build(), "x", "mastodon");
        Post post = variant(adaptation).posts().get(0);
        assertEquals(ready, post.text());
        assertEquals(ready, variant(adaptation).payload().get("text"));
        assertEquals(List.of("Heat"), variant(adaptation).hashtags());
        assertEquals(
                "Mention Tag LinkSlot Cashtag",
                post.segments().stream()
                        .filter(segment -> !(segment instanceof Segment.Words))
                        .map(segment -> segment.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")));
        assertTrue(codes(adaptation).contains("OVERRIDE_DOUBTFUL"));
        assertEquals(LedgerEntry.Fate.KEPT, entry(adaptation, "override.text@x").fate());
        assertFalse(adaptation
                .outcomes()
                .get(1)
                .variant()
                .orElseThrow()
                .posts()
                .get(0)
                .text()
                .equals(ready));
    }

    @Test
    void aReadyTextThatIsTooLongOrWithoutItsWarningIsSaidAndNotMended() {
        Adaptation tooLong = adapt(Overrides.builder().text("x".repeat(281)).build(), "x");
        Outcome.CannotFit cannot =
                assertInstanceOf(Outcome.CannotFit.class, tooLong.outcomes().get(0));
        assertEquals(281, cannot.measure().length());
        Adaptation bare = adapt(
                Overrides.builder()
                        .text("Acme opens.")
                        .mustCarry(List.of(MustCarry.inText("Capital at risk.")))
                        .build(),
                "x");
        assertEquals("Acme opens.", text(bare));
        assertTrue(codes(bare).contains("MUST_CARRY_MISSING"));
    }

    private static Overrides carry(String text, Level level) {
        return Overrides.builder()
                .mustCarry(List.of(MustCarry.builder(text)
                        .level(level)
                        .url("https://acme.com/legal")
                        .build()))
                .build();
    }

    @Test
    void aTextThatMustBeCarriedIsCarriedOrNothingFits() {
        String warning = "Capital at risk. ".repeat(5).strip();
        for (Outcome outcome : adapt(carry(warning, Level.IN_TEXT)).outcomes()) {
            assertTrue(outcome.variant().orElseThrow().posts().get(0).text().contains(warning), outcome.target());
        }
        Adaptation adaptation = adapt(carry("Capital at risk. ".repeat(20).strip(), Level.IN_TEXT), "x", "linkedin");
        Outcome.CannotFit cannot =
                assertInstanceOf(Outcome.CannotFit.class, adaptation.outcomes().get(0));
        assertTrue(cannot.measure().excess() > 0);
        assertTrue(codes(adaptation).contains("CANNOT_FIT"));
        assertEquals("fits", adaptation.outcomes().get(1).name());
    }

    @ParameterizedTest
    @CsvSource({"en, Important information:", "de-AT, Wichtige Hinweise:", "ja, 重要なお知らせ：", "fi, Important information:"
    })
    void whereTheWholeDoesNotFitItsLinkIsIntroduced(String language, String glue) {
        String warning = "Capital at risk. ".repeat(20).strip();
        Adaptation adaptation = PRESSLINE.adapt(
                AdaptRequest.article(ARTICLE.toBuilder().language(language).build())
                        .networks("x", "linkedin")
                        .overrides(carry(warning, Level.IN_TEXT_OR_LABELLED_LINK))
                        .build());
        assertTrue(text(adaptation).contains("\n" + glue + " https://acme.com/legal\n"), text(adaptation));
        assertTrue(codes(adaptation).contains("MUST_CARRY_LINKED"));
        assertFalse(codes(adaptation).contains("MUST_CARRY_MISSING"));
        assertTrue(adaptation
                .outcomes()
                .get(1)
                .variant()
                .orElseThrow()
                .posts()
                .get(0)
                .text()
                .contains(warning));
    }

    @Test
    void aLinkThatMustBeCarriedStandsThereOnce() {
        assertTrue(text(adapt(carry("Prospectus", Level.LINK), "x")).contains("\nhttps://acme.com/legal\n"));
        Overrides own = Overrides.builder()
                .mustCarry(List.of(
                        MustCarry.builder("The release").level(Level.LINK).build()))
                .build();
        String text = text(adapt(own, "x"));
        assertEquals(text.indexOf(URL), text.lastIndexOf(URL));
        assertFalse(codes(adapt(own, "facebook")).contains("MUST_CARRY_MISSING"));
    }

    @Test
    void aWarningForOneKindBindsNoOther() {
        Overrides overrides = Overrides.builder()
                .mustCarry(List.of(MustCarry.builder("Not an offer.")
                        .kinds(ReleaseKind.OFFERING)
                        .build()))
                .build();
        assertFalse(text(adapt(overrides, "x")).contains("Not an offer."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25T10:00:00Z | | | 2026-11-25T10:00:00Z",
                " | 2026-11-26 | | 2026-11-26",
                " | | 2026-11-27 | 2026-11-27",
            })
    void whatIsNotPublicYetIsHeldBackWithItsText(String embargo, String publishAt, String published, String notBefore) {
        Article article = published == null
                ? ARTICLE
                : ARTICLE.toBuilder()
                        .published(PageDate.parse(published).orElseThrow())
                        .build();
        AdaptRequest.Builder request =
                AdaptRequest.article(article).networks("x", "mastodon").asOf(Instant.parse("2026-11-25T09:00:00Z"));
        if (embargo != null) {
            request.embargo(PageDate.parse(embargo).orElseThrow());
        }
        if (publishAt != null) {
            request.publishAt(PageDate.parse(publishAt).orElseThrow());
        }
        Adaptation adaptation = PRESSLINE.adapt(request.build());
        Finding finding = adaptation.findings().stream()
                .filter(its -> its.code().equals("NOT_PUBLIC"))
                .findFirst()
                .orElseThrow();
        assertEquals(notBefore, finding.notBefore().orElseThrow().toString());
        assertEquals(Finding.Severity.ERROR, finding.severity());
        for (Outcome outcome : adaptation.outcomes()) {
            assertInstanceOf(Outcome.NotAdvised.class, outcome);
            assertTrue(outcome.reason().startsWith("not public: "), outcome.reason());
            assertFalse(outcome.variant().orElseThrow().posts().get(0).text().isEmpty());
        }
        assertEquals(adaptation.toMap(), Adaptation.fromMap(adaptation.toMap()).toMap());
    }

    @Test
    void whoAnswersTravelsFromTargetRequestAndProfile() {
        Profile profile = Profile.builder()
                .ownership(Ownership.builder()
                        .owner("profile")
                        .replier("profile")
                        .goal("profile")
                        .build())
                .build();
        Target target = Target.builder("ir", "x")
                .ownership(Ownership.builder().owner("target").build())
                .build();
        Adaptation adaptation = PRESSLINE.adapt(AdaptRequest.article(ARTICLE)
                .profile(profile)
                .targets(List.of(target))
                .ownership(
                        Ownership.builder().owner("request").replier("request").build())
                .build());
        Ownership ownership = variant(adaptation).ownership();
        assertEquals("target", ownership.owner().orElseThrow());
        assertEquals("request", ownership.replier().orElseThrow());
        assertEquals("profile", ownership.goal().orElseThrow());
    }

    @Test
    void whatNobodyOwnsIsSaidOnceForAllTargets() {
        Adaptation adaptation = adapt(Overrides.none());
        assertEquals(1, codes(adaptation).stream().filter("NO_OWNER"::equals).count());
    }
}
