package dev.pressline.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                        "3 posts on x in a row promote, from 2026-06-02 to 2026-06-04",
                        "none of 5 posts on x asks, answers or names anybody"),
                messages(feed("x", "NPPPN"), FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void aThirdIsAllowedByThirds() {
        assertTrue(messages(feed("x", "PNNNPN"), FeedRule.THIRDS).stream().noneMatch(text -> text.contains("allows")));
    }

    @Test
    void everyRunIsSeenByTimeAndNotByPlace() {
        List<FeedPost> posts = new ArrayList<>(feed("x", "PPPNPPPP"));
        Collections.reverse(posts);
        assertEquals(
                List.of(
                        "3 posts on x in a row promote, from 2026-06-01 to 2026-06-03",
                        "4 posts on x in a row promote, from 2026-06-05 to 2026-06-08"),
                messages(posts, FeedRule.THIRDS).stream()
                        .filter(text -> text.contains("in a row"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PPPPNNNN | 4 of 8 posts on x promote (50 %); 80/20 allows 20 %
            PPNNN    | 2 of 5 posts on x promote (40 %); 80/20 allows 20 %
            PNNNN    | ''
            PPNN     | ''
            """)
    void theShareIsHeldAgainstTheRuleFromFivePostsOn(String pattern, String message) {
        assertEquals(
                message,
                String.join(
                        "",
                        messages(feed("x", pattern), FeedRule.EIGHTY_TWENTY).stream()
                                .filter(text -> text.contains("allows"))
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which of the two plants should open first?",
                "@leeds_council thank you, we will be there on Monday",
                "The prize went to @lund_bakery",
                "Jane Roe, chief executive, opened the plant"
            })
    void whoAsksAnswersOrNamesSomebodyIsNotOneSided(String text) {
        List<FeedPost> posts = new ArrayList<>(feed("x", "NNNN"));
        posts.add(new FeedPost(text, "x", ""));
        assertEquals(List.of(), messages(posts, FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void aQuestionMarkInALinkAsksNothingAndAnAddressNamesNobody() {
        List<FeedPost> posts = new ArrayList<>(feed("x", "NNNN"));
        posts.add(new FeedPost("Acme opened a plant: https://acme.example/?id=3, press@acme.example", "x", ""));
        assertEquals(
                List.of("none of 5 posts on x asks, answers or names anybody"),
                messages(posts, FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void theSameCopyOnSeveralNetworksIsFoundWhateverItsLink() {
        List<FeedPost> posts = List.of(
                new FeedPost(NEWS + " https://acme.example/a", "x", ""),
                new FeedPost(NEWS + "! https://acme.example/b", "bluesky", ""),
                new FeedPost("Acme closed a shop in Ghent", "x", ""),
                new FeedPost("Acme closed a shop in Ghent", "x", ""));
        assertEquals(List.of("1 of 2 texts went out alike on bluesky, x"), messages(posts, FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void aFeedNobodyCanJudgeHasNoShareAndIsSaidToHaveNone() {
        List<Finding> findings = FeedAuditor.standard().audit(feed("x", "PPPPP"), "et", FeedRule.EIGHTY_TWENTY);
        assertEquals(
                List.of(
                        "5 of 5 posts on x are in a language whose tone nobody here can judge",
                        "none of 5 posts on x asks, answers or names anybody"),
                findings.stream().map(Finding::message).toList());
    }

    @Test
    void aPostsOwnLanguageWins() {
        List<FeedPost> posts = new ArrayList<>(feed("x", "PPP"));
        posts.add(1, new FeedPost("Ostu kohe!", "x", "2026-06-02", "et"));
        assertEquals(
                List.of(
                        "1 of 4 posts on x are in a language whose tone nobody here can judge",
                        "3 posts on x in a row promote, from 2026-06-01 to 2026-06-03"),
                messages(posts, FeedRule.EIGHTY_TWENTY));
    }

    @Test
    void nothingShowsNothing() {
        assertEquals(List.of(), messages(List.of(), FeedRule.THIRDS));
    }
}
