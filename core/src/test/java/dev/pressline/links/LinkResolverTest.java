package dev.pressline.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Card;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Segment.Words;
import dev.pressline.model.Variant;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String LONG = "https://acme.example/news/2026/a-plant-in-berlin";
    private static final String SHORT = "https://ac.me/1";

    private static NetworkAdapter board(String id, int limit) {
        return NetworkAdapter.of(NetworkRules.of(
                id,
                List.of(
                        new Fact("text.limit", String.valueOf(limit), "graphemes", "t", DAY),
                        new Fact("layout", "link / lead // tags", "", "t", DAY))));
    }

    private static final Pressline ENGINE = Pressline.builder()
            .withoutInstalledNetworks()
            .network(board("wall", 110))
            .network(board("board", 500))
            .build();

    private static final Article ARTICLE = Article.builder("Acme opens a plant in Berlin")
            .language("en")
            .canonicalUrl(LONG)
            .blocks(List.of(Paragraph.of("Acme has opened a plant for 300 people in Berlin.")))
            .build();

    private static Adaptation adapted() {
        return ENGINE.adapt(AdaptRequest.article(ARTICLE).build());
    }

    private static Variant variant(Adaptation adaptation, String target) {
        return adaptation.outcome(target).flatMap(Outcome::variant).orElseThrow();
    }

    private static String text(Adaptation adaptation, String target) {
        return variant(adaptation, target).posts().get(0).text();
    }

    private static List<String> unresolved(Adaptation adaptation) {
        return adaptation.findings().stream()
                .filter(finding -> finding.code().equals("UNRESOLVED_LINK"))
                .map(finding -> finding.target().orElseThrow())
                .toList();
    }

    @Test
    void aLinkStandsInTextCardSlotsAndPayload() {
        Adaptation resolved = ENGINE.resolve(adapted(), Map.of("link-1", SHORT));
        Variant variant = variant(resolved, "wall");
        String text = SHORT + "\nAcme has opened a plant for 300 people in Berlin.";
        assertEquals(text, variant.posts().get(0).text());
        assertEquals(text, variant.payload().get("text"));
        assertEquals(text.length(), variant.posts().get(0).measures().get(0).length());
        assertEquals(List.of(new LinkSlot("link-1", SHORT, LONG.length(), Optional.of(LONG))), variant.links());
        assertEquals(SHORT, variant.card().map(Card::link).orElseThrow().url());
        assertEquals(List.of(), unresolved(resolved));
    }

    @Test
    void nothingElseChanges() {
        Adaptation before = adapted();
        Map<String, Object> was = before.toMap();
        Map<String, Object> back = ENGINE.resolve(
                        ENGINE.resolve(before, Map.of("link-1", SHORT)), Map.of("link-1", LONG))
                .toMap();
        for (String field : was.keySet()) {
            if (!field.equals("variants")) {
                assertEquals(was.get(field), back.get(field), field);
            }
        }
        String filled = ", original=" + LONG;
        assertEquals(
                String.valueOf(was.get("variants")),
                String.valueOf(back.get("variants")).replace(filled, ""));
        assertEquals(
                variant(before, "wall").textHash(),
                variant(ENGINE.resolve(before, Map.of("link-1", SHORT)), "wall").textHash());
    }

    @Test
    void sentencesAndFindingsMoveWithTheText() {
        Adaptation before = adapted();
        Post post = variant(before, "wall").posts().get(0);
        Span plant = new Span(post.text().indexOf("plant for"), post.text().indexOf("plant for") + 5);
        Span link = new Span(3, 20);
        Adaptation noted = before.toBuilder()
                .findings(List.of(finding("wall", plant), finding("board", plant), finding("wall", link)))
                .build();
        Adaptation after = ENGINE.resolve(noted, Map.of("wall/link-1", SHORT));
        Post moved = variant(after, "wall").posts().get(0);
        assertEquals(
                "Acme has opened a plant for 300 people in Berlin.",
                moved.sources().get(0).span().in(moved.text()));
        assertEquals("plant", after.findings().get(0).span().orElseThrow().in(moved.text()));
        assertEquals(plant, after.findings().get(1).span().orElseThrow());
        assertEquals(SHORT, after.findings().get(2).span().orElseThrow().in(moved.text()));
    }

    private static Finding finding(String target, Span span) {
        return Finding.builder(FindingCode.SIGN_DROPPED, "m")
                .target(target)
                .span(span)
                .build();
    }

    @Test
    void linksMayComeOneByOne() {
        Adaptation one = ENGINE.resolve(adapted(), Map.of("wall/link-1", SHORT));
        assertEquals(List.of("board"), unresolved(one));
        assertTrue(text(one, "board").startsWith(LONG));
        Adaptation both = ENGINE.resolve(one, Map.of("board/link-1", SHORT));
        assertEquals(List.of(), unresolved(both));
        assertTrue(text(both, "wall").startsWith(SHORT));
        assertTrue(text(both, "board").startsWith(SHORT));
    }

    @Test
    void theSameLinkTwiceIsTheSameAndAnotherReplacesIt() {
        Adaptation once = ENGINE.resolve(adapted(), Map.of("link-1", SHORT));
        assertEquals(once.toMap(), ENGINE.resolve(once, Map.of("link-1", SHORT)).toMap());
        Adaptation other = ENGINE.resolve(once, Map.of("link-1", "https://ac.me/2"));
        assertTrue(text(other, "wall").startsWith("https://ac.me/2\n"));
        assertEquals(Optional.of(LONG), variant(other, "wall").links().get(0).original());
        assertEquals(
                once.toMap(), ENGINE.resolve(other, Map.of("link-1", SHORT)).toMap());
    }

    @Test
    void theLongLinkItselfMayBeTheAnswer() {
        Adaptation same = ENGINE.resolve(adapted(), Map.of("link-1", LONG));
        assertEquals(List.of(), unresolved(same));
        assertEquals(text(adapted(), "wall"), text(same, "wall"));
    }

    @Test
    void withoutALinkForThemSlotsAreFindingsOnceAndForAll() {
        Adaptation none = ENGINE.resolve(adapted(), Map.of("link-9", SHORT));
        assertEquals(List.of("wall", "board"), unresolved(none));
        assertEquals(none.toMap(), ENGINE.resolve(none, Map.of()).toMap());
    }

    @Test
    void aLinkThatNoLongerFitsIsAnOutcomeWithItsExcess() {
        String longer = "https://acme.example/" + "x".repeat(100);
        Adaptation resolved = ENGINE.resolve(adapted(), Map.of("link-1", longer));
        Outcome.CannotFit cannot = assertInstanceOf(
                Outcome.CannotFit.class, resolved.outcome("wall").orElseThrow());
        assertEquals(cannot.shortest().length() - 110, cannot.measure().excess());
        assertInstanceOf(Outcome.Fits.class, resolved.outcome("board").orElseThrow());
        assertEquals(List.of("CANNOT_FIT"), codes(resolved, "wall"));
        assertEquals(
                resolved.toMap(),
                ENGINE.resolve(resolved, Map.of("link-1", longer)).toMap());
    }

    private static List<String> codes(Adaptation adaptation, String target) {
        return adaptation.findings().stream()
                .filter(finding -> finding.target().filter(target::equals).isPresent())
                .map(Finding::code)
                .toList();
    }

    @Test
    void theStoredRowsCountNotThoseOfToday() {
        Adaptation stored = Adaptation.fromMap(adapted().toMap());
        Pressline narrower = Pressline.builder()
                .withoutInstalledNetworks()
                .network(board("wall", 20))
                .network(board("board", 20))
                .build();
        Adaptation resolved = narrower.resolve(stored, Map.of("link-1", SHORT));
        assertEquals(
                110, variant(resolved, "wall").posts().get(0).measures().get(0).limit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "data:text/html,x",
                "ac.me/1",
                "//ac.me/1",
                "https://",
                "https:///x",
                "https://ac.me/1 2",
                "https://ac.me/1\n",
                "https://user@ac.me/",
                "https://ac.me\\x",
                "https://ac.me/\"x",
                "https://ac.me/\u202Ex",
                "https://a..me/",
                "https://ac.me:http/",
                "https://ac.me/\uD800",
                "https://[::1]/",
                "https://ac.me/<b>"
            })
    void aHostileLinkIsRefusedWithItsSlot(String link) {
        PresslineException refused =
                assertThrows(PresslineException.class, () -> ENGINE.resolve(adapted(), Map.of("link-1", link)));
        assertEquals(Code.BAD_LINK, refused.code());
        assertEquals("link-1", refused.values().get("slot"));
    }

    @Test
    void everyFieldOfSegmentsIsFilledAndWordsThatLookLikeSlotsAreNot() {
        LinkSlot slot = new LinkSlot("link-1", LONG, 20);
        List<Segment> segments = List.of(new Words("{link-1} "), slot);
        Variant variant = Variant.builder("wall", "wall")
                .posts(List.of(
                        Post.builder(segments).field("first-comment", segments).build()))
                .identity("v", "t")
                .build();
        Adaptation adaptation = Adaptation.builder()
                .outcomes(List.of(new Outcome.NotAdvised(variant, "why")))
                .build();
        Adaptation resolved = ENGINE.resolve(adaptation, Map.of("link-1", SHORT));
        Outcome outcome = resolved.outcomes().get(0);
        assertEquals("why", assertInstanceOf(Outcome.NotAdvised.class, outcome).why());
        Post post = outcome.variant().orElseThrow().posts().get(0);
        assertEquals("{link-1} " + SHORT, Segment.textOf(post.fields().getOrDefault("first-comment", List.of())));
        assertEquals("\\{link-1\\} {link-1}", post.template());
    }

    @Test
    void anAdapterThatThrowsIsItsTargetsErrorAlone() {
        NetworkAdapter torn = new NetworkAdapter() {
            @Override
            public NetworkRules rules() {
                return board("wall", 110).rules();
            }

            @Override
            public Payload payload(PublishContext context) {
                throw new IllegalStateException("torn");
            }
        };
        Pressline engine = Pressline.builder()
                .withoutInstalledNetworks()
                .network(torn)
                .network(board("board", 500))
                .build();
        Adaptation resolved = engine.resolve(adapted(), Map.of("link-1", SHORT));
        assertEquals("failed", resolved.outcome("wall").orElseThrow().name());
        assertEquals("fits", resolved.outcome("board").orElseThrow().name());
    }

    @Test
    void aNetworkThatIsNotThereIsAskedForOnlyWhereSomethingChanges() {
        Pressline none = Pressline.builder().withoutInstalledNetworks().build();
        assertEquals(2, unresolved(none.resolve(adapted(), Map.of())).size());
        PresslineException missing =
                assertThrows(PresslineException.class, () -> none.resolve(adapted(), Map.of("link-1", SHORT)));
        assertEquals(Code.UNKNOWN_NETWORK, missing.code());
    }
}
