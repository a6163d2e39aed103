package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Article;
import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Evidence;
import dev.pressline.model.Finding;
import dev.pressline.model.Image;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Objective;
import dev.pressline.model.Outcome;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Voice;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.SourceFacts;
import dev.pressline.model.Variant;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.network.NetworkRules;
import dev.pressline.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerTest {

    private static final Verdict NEWS = new Verdict(Tone.NEWS, 0, List.of());
    private static final Ownership OWNED = Ownership.builder()
            .owner("Jo")
            .replier("Al")
            .replyWindow("PT4H")
            .goal("reach")
            .kpi("clicks")
            .build();

    private ArticleBuilder article = Article.builder("Acme")
            .canonicalUrl("https://acme.example")
            .images(List.of(
                    Image.builder("https://acme.example/p.jpg").alt("A plant").build()));
    private Verdict tone = NEWS;
    private List<Outcome> outcomes = List.of();
    private List<MustCarry> mustCarry = List.of();
    private List<String> addresses = List.of();
    private @Nullable NetworkRules rules = null;
    private Optional<PageDate> notBefore = Optional.empty();
    private Optional<Instant> asOf = Optional.empty();
    private Objective objective = Objective.AWARENESS;

    private List<String> review() {
        return found().stream().map(Finding::code).toList();
    }

    private List<Finding> found() {
        OverrideChain chain = OverrideChain.of(
                Map.of(Voice.PROFILE, Overrides.builder().mustCarry(mustCarry).build()));
        ReviewRequest.Builder request = ReviewRequest.builder(article.build(), tone)
                .notBefore(notBefore)
                .asOf(asOf)
                .objective(objective)
                .addresses(addresses)
                .hosts(List.of("cms.acme.example"), List.of("dev.acme.example"));
        outcomes.forEach(outcome -> request.target(outcome, rules, chain));
        return Reviewer.standard().review(request.build());
    }

    private static Outcome says(String target, String text, Ownership ownership) {
        return new Outcome.Fits(Variant.builder(target, "x")
                .posts(List.of(Post.builder(List.of(new Segment.Words(text))).build()))
                .ownership(ownership)
                .build());
    }

    @Test
    void goodNewsHasNoFindings() {
        outcomes = List.of(says("x", "Acme opens a plant.", OWNED));
        assertEquals(List.of(), review());
    }

    @Test
    void promotionIsNamedWithItsCues() {
        tone = new Verdict(
                Tone.PURELY_PROMOTIONAL,
                0.9,
                List.of(new Evidence(Evidence.Side.PROMOTION, "superlative", new Span(0, 4), "best")));
        assertEquals(List.of("PURELY_PROMOTIONAL"), review());
    }

    @Test
    void aLanguageThatNobodyCanJudgeIsSaid() {
        tone = Verdict.unassessed();
        assertEquals(List.of("TONE_UNASSESSED"), review());
    }

    @Test
    void aBarePageMissesLinkAndImage() {
        article = Article.builder("Acme");
        assertEquals(List.of("NO_LINK", "NO_IMAGE"), review());
    }

    @Test
    void aPictureWithoutAltTextIsSaid() {
        article = article.images(
                List.of(Image.builder("https://acme.example/p.jpg").build()));
        assertEquals(List.of("NO_ALT_TEXT"), review());
    }

    @Test
    void regulatedAndMarkedCopyIsSaid() {
        article = article.regulated(true)
                .sourceFacts(SourceFacts.builder()
                        .marks(List.of(SourceFacts.Mark.CORRECTION))
                        .build());
        assertEquals(List.of("SOURCE_MARK", "REGULATED_COPY"), review());
    }

    @ParameterizedTest
    @CsvSource({"'', TIME_NOT_GIVEN", "2026-11-21T00:00:00Z, NOT_PUBLIC", "2026-11-22T00:00:00Z, ''"})
    void anEmbargoIsHeldAgainstTheCallersNow(String now, String code) {
        notBefore = PageDate.parse("2026-11-22");
        asOf = now.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(now));
        assertEquals(code.isEmpty() ? List.of() : List.of(code), review());
    }

    @ParameterizedTest
    @CsvSource({
        "https://staging.acme.example/n, NOT_PUBLIC",
        "http://localhost/n, NOT_PUBLIC",
        "https://cms.acme.example/n, NOT_PUBLIC",
        "https://dev.acme.example/n, ''",
        "https://acme.example/n, ''",
    })
    void anAddressThatThePublicCannotReadIsSaid(String address, String code) {
        addresses = List.of(address, address);
        assertEquals(code.isEmpty() ? List.of() : List.of(code), review());
    }

    @Test
    void aDraftIsNotPublicWhateverTheTime() {
        article = Article.builder("[DRAFT] Acme opens")
                .canonicalUrl("https://acme.example")
                .images(List.of(Image.builder("https://acme.example/p.jpg")
                        .alt("A plant")
                        .build()));
        assertEquals(List.of("NOT_PUBLIC"), review());
    }

    @Test
    void anEmbargoWhoseDateIsKnownIsAMatterOfTimeAlone() {
        article = article.blocks(List.of(Paragraph.of("Embargoed until 22 November 2026")));
        assertEquals(List.of("NOT_PUBLIC"), review());
        notBefore = PageDate.parse("2026-11-22");
        asOf = Optional.of(Instant.parse("2026-11-23T00:00:00Z"));
        assertEquals(List.of(), review());
    }

    @Test
    void aDateToComeIsNotPublicAndSaysFromWhen() {
        article = article.published(PageDate.parse("2026-11-24").orElseThrow());
        assertEquals(List.of(), review());
        asOf = Optional.of(Instant.parse("2026-11-23T00:00:00Z"));
        assertEquals(List.of("NOT_PUBLIC"), review());
        assertEquals(PageDate.parse("2026-11-24"), found().get(0).notBefore());
    }

    @Test
    void whoIsNamedWithoutAnAccountIsSaidWhereTheNetworkTakesAccounts() {
        article = article.language("en").blocks(List.of(Paragraph.of("It runs, said Jane Roe, chief executive.")));
        outcomes = List.of(says("x", "It runs, said Jane Roe.", OWNED), says("y", "It stands and hums.", OWNED));
        assertEquals(List.of(), review());
        rules = NetworkRules.parse("x", "fact,value,unit,source,checked\nmention.form,handle,,t,2026-11-22\n", "x.csv");
        assertEquals(List.of("MENTION_CANDIDATE"), review());
        assertEquals("named without an account: Jane Roe (x)", found().get(0).message());
    }

    @Test
    void aTextThatMustBeCarriedAndIsNotIsSaid() {
        mustCarry = List.of(MustCarry.inText("Not an offer."));
        outcomes = List.of(says("x", "Acme opens.", OWNED), says("y", "Pumps for all. Not an offer.", OWNED));
        assertEquals(List.of("MUST_CARRY_MISSING"), review());
    }

    @Test
    void aPostThatNobodyOwnsIsSaid() {
        outcomes = List.of(says("x", "Acme opens.", Ownership.none()));
        assertEquals(List.of("NO_OWNER"), review());
    }

    @Test
    void theSameWordsOnTwoNetworksAreSaid() {
        outcomes = List.of(says("x", "Acme opens a plant.", OWNED), says("y", "Acme opens a plant.", OWNED));
        assertEquals(List.of("SAME_COPY"), review());
    }
}
