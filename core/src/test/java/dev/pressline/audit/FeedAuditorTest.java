package dev.pressline.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed shows what no single post does. */
class FeedAuditorTest {

    private static final String ADVERT =
            "Hurry! Discover our kettles today and learn more about your free gift. Shop now: ";
    private static final String NEWS = "Acme opened a plant in Leeds on June 3 and hired 140 people";

    private static List<FeedPost> feed(String network, String pattern) {
        List<FeedPost> posts = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            String text = (pattern.charAt(i) == 'P' ? ADVERT : NEWS) + " " + i;
            posts.add(new FeedPost(text, network, "2026-06-0" + (i + 1)));
        }
        return posts;
    }

    private static List<String> messages(List<FeedPost> posts, FeedRule rule) {
        return FeedAuditor.standard().audit(posts, "en", rule).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void promotionIsHeldAgainstTheRuleAndRunsAreSeen() {
        assertEquals(
                List.of(
                        "3 of 5 posts on x promote (60 %); 80/20 allows 20 %",
                        "3 posts on x in a row promote, until 2026-06-04",
                        "none of 5 posts on x asks, answers or names anybody"),
                messages(feed("x", "NPPPN"), FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void aThirdIsAllowedByThirds() {
        assertTrue(messages(feed("x", "PNNNPN"), FeedRule.THIRDS).stream().noneMatch(text -> text.contains("allows")));
    }

    @Test
    void theSameCopyOnTwoNetworksIsFound() {
        List<FeedPost> posts = List.of(new FeedPost(NEWS, "x", ""), new FeedPost(NEWS + "!", "bluesky", ""));
        assertEquals(List.of("1 of 1 texts stand on several networks alike"), messages(posts, FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void aFeedNobodyCanJudgeHasNoShare() {
        List<Finding> findings = FeedAuditor.standard().audit(feed("x", "PPPPP"), "et", FeedRule.EIGHTY_TWENTY);
        assertEquals(
                List.of("ONE_SIDED_FEED"), findings.stream().map(Finding::code).toList());
    }

    @Test
    void nothingShowsNothing() {
        assertEquals(List.of(), messages(List.of(), FeedRule.THIRDS));
    }
}
