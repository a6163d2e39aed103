package dev.pressline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Outcome;
import dev.pressline.model.PageDate;
import dev.pressline.model.Part;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.UnitContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PresslineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Article ARTICLE = Article.builder("Acme opens a plant in Berlin")
            .language("en")
            .canonicalUrl("https://acme.example/plant")
            .blocks(List.of(
                    Paragraph.of("Acme has opened a plant for 300 people in Berlin. It makes 9,000 pumps a year."),
                    Paragraph.of("The city paid 2 million euros of the 14 million that the site cost.")))
            .parts(List.of(new Part(Part.Kind.BOILERPLATE, List.of(Paragraph.of("Acme makes pumps.")))))
            .build();

    private static NetworkRules rules(String id, int limit) {
        return NetworkRules.parse(
                id,
                "fact,value,unit,source,checked\ntext.limit," + limit
                        + ",graphemes,t,2026-11-22\nlayout,lead,,t,2026-11-22",
                id + ".csv");
    }

    private static NetworkAdapter board(int limit) {
        return NetworkAdapter.of(rules("board", limit));
    }

    private static Pressline with(NetworkAdapter... networks) {
        PresslineBuilder builder = Pressline.builder().withoutInstalledNetworks();
        for (NetworkAdapter network : networks) {
            builder.network(network);
        }
        return builder.build();
    }

    private static int limitOf(Adaptation adaptation) {
        return adaptation
                .outcomes()
                .get(0)
                .variant()
                .orElseThrow()
                .posts()
                .get(0)
                .tightest()
                .orElseThrow()
                .limit();
    }

    @Test
    void anArticleBecomesAVariantOnANetworkOfRowsAlone() {
        Adaptation adaptation =
                with(board(100)).adapt(AdaptRequest.article(ARTICLE).build());
        assertEquals(
                "Acme has opened a plant for 300 people in Berlin.",
                adaptation
                        .outcomes()
                        .get(0)
                        .variant()
                        .orElseThrow()
                        .posts()
                        .get(0)
                        .text());
        assertEquals("https://acme.example/plant", adaptation.sourceId());
    }

    @Test
    void theLedgerAccountsForAllThatTheSourceSays() {
        Adaptation adaptation =
                with(board(100)).adapt(AdaptRequest.article(ARTICLE).build());
        assertEquals(
                List.of("title moved", "b1.s1 kept", "b1.s2 dropped", "b2.s1 dropped", "part1 dropped"),
                adaptation.ledger().stream()
                        .map(entry -> entry.id() + " " + entry.fate().name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        String said = adaptation.ledger().stream().map(LedgerEntry::text).collect(Collectors.joining(" "));
        assertEquals(ARTICLE.title() + " " + ARTICLE.body().replace('\n', ' ') + " Acme makes pumps.", said);
    }

    @Test
    void theTargetOverrulesTheProfileOverrulesTheBuilderOverrulesTheRow() {
        List<Fact> builderRow = List.of(new Fact("text.limit", "200", "graphemes", "builder", DAY));
        List<Fact> profileRow = List.of(new Fact("text.limit", "300", "graphemes", "profile", DAY));
        Pressline plain = with(board(100));
        Pressline built = Pressline.builder()
                .withoutInstalledNetworks()
                .network(board(100))
                .rows("board", builderRow)
                .build();
        Profile profile = Profile.builder().rows("board", profileRow).build();
        AdaptRequest.Builder request = AdaptRequest.article(ARTICLE);
        assertEquals(100, limitOf(plain.adapt(request.build())));
        assertEquals(200, limitOf(built.adapt(request.build())));
        assertEquals(300, limitOf(built.adapt(request.profile(profile).build())));
        request.targets(
                List.of(Target.builder("a", "board").limit("graphemes", 400).build()));
        Adaptation adaptation = built.adapt(request.build());
        assertEquals(400, limitOf(adaptation));
        assertTrue(adaptation.facts().toString().contains("limit of the target a"));
    }

    @Test
    void anAdapterThatThrowsTakesNoOtherTargetWithIt() {
        NetworkAdapter broken = new NetworkAdapter() {
            private final NetworkRules rules = PresslineTest.rules("broken", 100);

            @Override
            public NetworkRules rules() {
                return rules;
            }

            @Override
            public Length length(UnitContext context) {
                throw new IllegalStateException("no abacus");
            }
        };
        Adaptation adaptation =
                with(broken, board(100)).adapt(AdaptRequest.article(ARTICLE).build());
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, adaptation.outcome("broken").orElseThrow());
        assertEquals(Code.ADAPTER_FAILED, failed.code());
        assertTrue(failed.message().contains("no abacus"), failed.message());
        assertInstanceOf(Outcome.Fits.class, adaptation.outcome("board").orElseThrow());
    }

    @Test
    void targetsAfterTheDeadlineFailAndSayWhy() {
        Iterator<Boolean> passed = List.of(false, false, true).iterator();
        Adaptation adaptation = with(board(100), NetworkAdapter.of(rules("later", 100)))
                .adapt(AdaptRequest.article(ARTICLE).deadline(passed::next).build());
        assertInstanceOf(Outcome.Fits.class, adaptation.outcome("board").orElseThrow());
        Outcome.Failed failed = assertInstanceOf(
                Outcome.Failed.class, adaptation.outcome("later").orElseThrow());
        assertEquals(Code.DEADLINE_PASSED, failed.code());
    }

    @Test
    void aDeadlineThatPassesWhileReadingLeavesEveryTargetFailed() {
        Iterator<Boolean> passed = List.of(true).iterator();
        Adaptation adaptation = with(board(100), NetworkAdapter.of(rules("later", 100)))
                .adapt(AdaptRequest.article(ARTICLE).deadline(passed::next).build());
        assertEquals(
                List.of("failed", "failed"),
                adaptation.outcomes().stream().map(Outcome::name).toList());
    }

    @Test
    void whatACallerCanMendHasACode() {
        Pressline pressline = with(board(100));
        PresslineException unknown = assertThrows(
                PresslineException.class,
                () -> pressline.adapt(
                        AdaptRequest.article(ARTICLE).networks("orkut").build()));
        assertEquals(Code.UNKNOWN_NETWORK, unknown.code());
        assertEquals("there is no network 'orkut', installed are board", unknown.getMessage());
        assertEquals(
                Code.DUPLICATE_NETWORK,
                assertThrows(PresslineException.class, () -> with(board(1), board(2)))
                        .code());
        PresslineBuilder builder = Pressline.builder()
                .withoutInstalledNetworks()
                .rows("board", List.of(new Fact("text.limit", "1", "graphemes", "t", DAY)));
        assertEquals(
                Code.UNKNOWN_NETWORK,
                assertThrows(PresslineException.class, builder::build).code());
    }

    @Test
    void anEmbargoOfTheRequestIsHeldAgainstTheCallersNow() {
        Adaptation adaptation = with(board(100))
                .adapt(AdaptRequest.article(ARTICLE)
                        .embargo(PageDate.of(DAY))
                        .asOf(Instant.parse("2026-11-21T10:00:00Z"))
                        .build());
        assertTrue(adaptation.findings().stream().map(Finding::code).toList().contains("NOT_PUBLIC"));
        assertEquals(
                PageDate.of(DAY),
                adaptation.outcomes().get(0).variant().orElseThrow().notBefore().orElseThrow());
    }

    @Test
    void theSameRequestHasTheSameAnswer() {
        Pressline pressline = with(board(100));
        assertEquals(
                pressline.adapt(AdaptRequest.article(ARTICLE).build()).toMap(),
                pressline.adapt(AdaptRequest.article(ARTICLE).build()).toMap());
    }

    @Test
    void whatIsAdaptedIsStoredAndReadBackTheSame() {
        Adaptation adaptation =
                with(board(100)).adapt(AdaptRequest.article(ARTICLE).build());
        assertEquals(adaptation.toMap(), Adaptation.fromMap(adaptation.toMap()).toMap());
    }
}
