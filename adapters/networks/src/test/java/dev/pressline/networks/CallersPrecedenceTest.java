package dev.pressline.networks;

import static dev.pressline.networks.CallersRelease.ARTICLE;
import static dev.pressline.networks.CallersRelease.PRESSLINE;
import static dev.pressline.networks.CallersRelease.adapt;
import static dev.pressline.networks.CallersRelease.codes;
import static dev.pressline.networks.CallersRelease.entry;
import static dev.pressline.networks.CallersRelease.text;
import static dev.pressline.networks.CallersRelease.variant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Fact;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Target, request, profile and engine: the nearest that speaks counts, and the ledger says which it was. */
class CallersPrecedenceTest {

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
