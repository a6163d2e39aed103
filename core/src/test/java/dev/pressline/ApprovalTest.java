package dev.pressline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Approval;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.Overrides;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Variant;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final String ROWS = "fact,value,unit,source,checked\ntext.limit,%d,graphemes,t,2026-11-22";
    private static final Article ARTICLE = Article.builder("Acme opens a plant in Berlin")
            .language("en")
            .canonicalUrl("https://acme.example/plant")
            .blocks(List.of(Paragraph.of("Acme has opened a plant for 300 people in Berlin.")))
            .build();

    private static Pressline engine(int limit) {
        return Pressline.builder()
                .withoutInstalledNetworks()
                .network(NetworkAdapter.of(NetworkRules.parse("board", ROWS.formatted(limit), "board.csv")))
                .build();
    }

    private static Variant variant(Adaptation adaptation) {
        return adaptation.outcomes().get(0).variant().orElseThrow();
    }

    @Test
    void anApprovalHoldsForItsWordsAndThroughEveryLink() {
        Pressline engine = engine(200);
        Adaptation draft = engine.adapt(AdaptRequest.article(ARTICLE).build());
        Approval approval = Approval.of(variant(draft));
        Adaptation resolved = engine.resolve(draft, Map.of("link-1", "https://ac.me/1"));
        assertTrue(approval.covers(variant(resolved)));
        Article other = ARTICLE.toBuilder()
                .blocks(List.of(Paragraph.of("Acme has opened a plant for 301 people in Berlin.")))
                .build();
        assertFalse(
                approval.covers(variant(engine.adapt(AdaptRequest.article(other).build()))));
    }

    @Test
    void anUpgradeNeverRegeneratesWhatIsApproved() {
        Adaptation stored = engine(200).adapt(AdaptRequest.article(ARTICLE).build());
        Pressline upgraded = engine(60);
        AdaptRequest.Builder again = AdaptRequest.article(ARTICLE);
        String fresh = variant(upgraded.adapt(again.build())).posts().get(0).text();
        Adaptation kept = upgraded.adapt(
                again.approved(stored, List.of(Approval.of(variant(stored)))).build());
        assertFalse(fresh.equals(variant(stored).posts().get(0).text()));
        assertEquals(
                variant(stored).posts().get(0).text(),
                variant(kept).posts().get(0).text());
        assertEquals("approved", variant(kept).state());
        assertEquals("draft", variant(stored).state());
        assertEquals(stored.ledger().get(1).fate(), kept.ledger().get(1).fate());
    }

    @Test
    void overridesThatWereWrittenForAnOlderSourceAreSaidAndToldOfOnce() {
        Pressline engine = engine(200);
        String hash = engine.adapt(AdaptRequest.article(ARTICLE).build()).sourceHash();
        Overrides written = Overrides.builder().prefix("News:").sourceHash(hash).build();
        Article changed = ARTICLE.toBuilder()
                .blocks(List.of(Paragraph.of("Acme has opened a plant for 301 people in Berlin.")))
                .build();
        Adaptation same =
                engine.adapt(AdaptRequest.article(ARTICLE).overrides(written).build());
        Adaptation stale =
                engine.adapt(AdaptRequest.article(changed).overrides(written).build());
        assertEquals(0, count("STALE_OVERRIDE", same));
        assertEquals(1, count("STALE_OVERRIDE", stale));
        assertTrue(variant(stale).posts().get(0).text().startsWith("News:"));
    }

    private static long count(String code, Adaptation adaptation) {
        return adaptation.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .count();
    }

    @Test
    void whatIsNotApprovedIsComposedAnew() {
        Adaptation stored = engine(200).adapt(AdaptRequest.article(ARTICLE).build());
        Approval others = new Approval(variant(stored).variantId(), "0", Optional.empty(), Optional.empty());
        Adaptation anew = engine(200)
                .adapt(AdaptRequest.article(ARTICLE)
                        .approved(stored, List.of(others))
                        .build());
        assertEquals("draft", variant(anew).state());
    }

    @Test
    void anApprovedTextStandsThoughItsSourceChangedAndThatIsSaid() {
        Pressline engine = engine(200);
        Adaptation stored =
                engine.adapt(AdaptRequest.article(ARTICLE).sourceId("a").build());
        Article corrected = ARTICLE.toBuilder()
                .blocks(List.of(Paragraph.of("Acme has opened a plant for 200 people in Berlin.")))
                .build();
        Adaptation kept = engine.adapt(AdaptRequest.article(corrected)
                .sourceId("a")
                .approved(stored, List.of(Approval.of(variant(stored))))
                .build());
        assertTrue(variant(kept).posts().get(0).text().contains("300"));
        assertTrue(kept.findings().stream().map(Finding::code).anyMatch("STALE_APPROVAL"::equals));
    }

    @Test
    void anotherNetworksTextIsNotTakenOver() {
        Adaptation stored = engine(200).adapt(AdaptRequest.article(ARTICLE).build());
        Outcome foreign = new Outcome.Fits(Variant.builder("board", "wall")
                .identity(variant(stored).variantId(), variant(stored).textHash())
                .build());
        Adaptation mixed = stored.toBuilder().outcomes(List.of(foreign)).build();
        Adaptation anew = engine(200)
                .adapt(AdaptRequest.article(ARTICLE)
                        .approved(mixed, List.of(Approval.of(variant(stored))))
                        .build());
        assertEquals("draft", variant(anew).state());
    }

    @Test
    void anApprovalGoesToTheStoreAndBack() {
        Approval approval =
                new Approval("v", "t", Optional.of("Jo"), Optional.of(Instant.parse("2026-11-22T10:00:00Z")));
        assertEquals(approval, Approval.fromMap(approval.toMap()));
        assertThrows(PresslineException.class, () -> Approval.fromMap(Map.of("variantId", "v")));
        assertThrows(
                PresslineException.class,
                () -> Approval.fromMap(Map.of("variantId", "v", "textHash", "t", "at", "noon")));
    }
}
