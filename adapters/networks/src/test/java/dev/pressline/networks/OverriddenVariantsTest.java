package dev.pressline.networks;

import static dev.pressline.networks.CallersRelease.adapt;
import static dev.pressline.networks.CallersRelease.codes;
import static dev.pressline.networks.CallersRelease.entry;
import static dev.pressline.networks.CallersRelease.text;
import static dev.pressline.networks.CallersRelease.variant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Adaptation;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Outcome;
import dev.pressline.model.Overrides;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller wants said, on the networks as they are. */
class OverriddenVariantsTest {

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
    void aMillionCharsOfTheCallersCannotFitAndDoNoHarm() {
        for (String piece : List.of("@a", "{x", "a.co ", "#", "\uD800", "https://a.co/")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Adaptation prefixed = adapt(Overrides.builder().prefix(text).build(), "x", "bluesky");
            prefixed.outcomes().forEach(outcome -> assertFalse(outcome instanceof Outcome.Failed, outcome.reason()));
            Adaptation ready = adapt(Overrides.builder().text(text).build(), "x", "linkedin");
            // Nothing is left of halves of characters.
            Class<? extends Outcome> expected = piece.equals("\uD800") ? Outcome.Failed.class : Outcome.CannotFit.class;
            ready.outcomes().forEach(outcome -> assertInstanceOf(expected, outcome));
        }
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
}
