package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.Pressline;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Finding;
import dev.pressline.model.Image;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.review.CopyRequest;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyReviewTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Article SOURCE = Article.builder("Acme opens a plant in Berlin")
            .language("en")
            .blocks(List.of(Paragraph.of("Acme has opened a plant for 300 people in Berlin. It may make pumps.")))
            .build();

    private static CopyRequest.Builder check(String network, String text) {
        return PRESSLINE.check(text, Target.of(network), Profile.empty());
    }

    private static List<String> codes(CopyRequest.Builder request) {
        return PRESSLINE.review(request.build()).stream().map(Finding::code).toList();
    }

    @Test
    void aFindingNamesItsPlaceItsTargetAndWhatWouldMendIt() {
        String text = "Acme has opened a plant for 320 people in Berlin.";
        Finding finding = PRESSLINE.review(SOURCE, Target.of("linkedin"), text).get(0);
        assertEquals("FIGURE_NOT_IN_SOURCE", finding.code());
        assertEquals("320", finding.span().orElseThrow().in(text));
        assertEquals("linkedin", finding.target().orElseThrow());
        assertEquals("say what the source says", finding.fix().orElseThrow());
    }

    @Test
    void whatIsTooLongIsMarkedFromWhereTheNetworkIsFull() {
        String text = "a".repeat(280) + "bcd";
        Finding finding = PRESSLINE.review(check("x", text).build()).get(0);
        assertEquals("TOO_LONG", finding.code());
        assertEquals("bcd", finding.span().orElseThrow().in(text));
        assertEquals("take 3 out", finding.fix().orElseThrow());
        assertEquals("x: text.limit", finding.fact().orElseThrow());
    }

    @Test
    void theGravestComesFirst() {
        List<String> codes = codes(check("x", "Acme @media opened a plant for 301 people in Berlin #a-b")
                .source(SOURCE));
        assertEquals(List.of("FIGURE_NOT_IN_SOURCE", "UNKNOWN_MENTION", "BROKEN_TAG"), codes);
    }

    @Test
    void picturesNeedWordsThatFit() {
        List<Image> media = List.of(
                Image.builder("https://a.example/1.jpg").build(),
                Image.builder("https://a.example/2.jpg").alt("IMG_2034.JPG").build(),
                Image.builder("https://a.example/3.jpg").alt("x".repeat(1001)).build(),
                Image.builder("https://a.example/4.jpg").alt("The new hall").build());
        assertEquals(
                List.of("NO_ALT_TEXT", "ALT_TEXT_SAYS_NOTHING", "ALT_TEXT_TOO_LONG").stream()
                        .sorted()
                        .toList(),
                codes(check("x", "Acme has opened a plant.").media(media)).stream()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:00:00Z,0", "2027-05-20T00:00:00Z,0", "2027-06-22T00:00:00Z,1"})
    void rowsThatNobodyCheckedForLongAreNamed(String asOf, int findings) {
        List<String> codes = codes(check("x", "Acme has opened a plant.").asOf(Instant.parse(asOf)));
        assertEquals(findings, codes.stream().filter("STALE_ROW"::equals).count());
    }

    @Test
    void aHandleThatTheTargetNamesIsMeant() {
        Target target = Target.builder("x", "x").handle("partner", "@Talbrook").build();
        assertEquals(
                List.of(), codes(PRESSLINE.check("Acme and @talbrook have opened a plant.", target, Profile.empty())));
    }

    @Test
    void withoutASourceNothingIsHeldAgainstOne() {
        assertEquals(List.of(), codes(check("linkedin", "Acme has opened 7 plants in Bremen.")));
    }

    @Test
    void withoutATimeItSaysThatTimeWordsWereNotChecked() {
        assertEquals(List.of("TIME_NOT_GIVEN"), codes(check("linkedin", "Acme has opened a plant today.")));
    }

    @Test
    void germanHasFiguresNamesAndTimesButNoGuard() {
        Article german = Article.builder("Acme eröffnet ein Werk in Berlin")
                .language("de")
                .blocks(List.of(Paragraph.of("Acme hat in Berlin ein Werk für 1.300 Menschen eröffnet.")))
                .build();
        assertEquals(
                List.of("FIGURE_NOT_IN_SOURCE"),
                codes(check("linkedin", "Acme hat ein Werk für 1.400 Menschen eröffnet.")
                        .source(german)));
        assertEquals(
                List.of(),
                codes(check("linkedin", "Acme: Ein Werk für 1300 Menschen.").source(german)));
    }

    @Test
    void anyTextIsTakenInTimeThatGrowsWithItsLength() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at > 0; at--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            }
            codes(check(i % 2 == 0 ? "x" : "mastodon", text.toString()).source(SOURCE));
        }
        for (String piece : List.of("#", "@a ", "**", "&", "<a", "1 ", "Aa ", "not sell ", "{link-", "...", "\uD800")) {
            String text = piece.repeat(300_000 / piece.length());
            assertTrue(codes(check("linkedin", text).source(SOURCE)).contains("TOO_LONG"), piece);
        }
    }
}
