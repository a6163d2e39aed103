package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Approval;
import dev.pressline.model.Fact;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.read.ReadRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A target may be called as some other target's network is: its rows are those of its own network all the same. */
class NamesakeTest {

    private static final String PAGE =
            "<html lang=\"en\"><h1>Acme opens a plant in Leeds</h1><p>LEEDS, May 5, 2026 - Acme has"
                    + " opened a plant for 300 people in Leeds.</p><p>The plant makes 9,000 pumps a year for homes and"
                    + " schools in the north of England.</p></html>";

    /** X under Mastodon's name and Mastodon under X's, each beside a plain account of its network. */
    private static final List<Target> CROSSED = List.of(
            Target.builder("own", "mastodon").build(),
            Target.builder("mastodon", "x").limit("weighted", 150).build(),
            Target.builder("x", "mastodon").limit("graphemes", 90).build(),
            Target.builder("plain", "x").build());

    private static Adaptation adapt(Pressline pressline, Profile profile, List<Target> targets) {
        return pressline.adapt(AdaptRequest.page(ReadRequest.html(PAGE)
                        .baseUri("https://acme.example/plant")
                        .build())
                .profile(profile)
                .targets(targets)
                .build());
    }

    private static Variant variant(Adaptation adaptation, String target) {
        return adaptation.outcome(target).flatMap(Outcome::variant).orElseThrow();
    }

    /** By unit. */
    private static Map<String, Integer> limits(Adaptation adaptation, String target) {
        return variant(adaptation, target).posts().get(0).measures().stream()
                .collect(Collectors.toMap(Measure::unit, Measure::limit));
    }

    @Test
    void eachIsMeasuredByItsOwnNetworksRows() {
        Adaptation adaptation = adapt(Pressline.builder().build(), Profile.empty(), CROSSED);
        assertEquals(Map.of("graphemes", 500), limits(adaptation, "own"));
        assertEquals(Map.of("weighted", 150, "weighted-conservative", 280), limits(adaptation, "mastodon"));
        assertEquals(Map.of("graphemes", 90), limits(adaptation, "x"));
        assertEquals(Map.of("weighted", 280, "weighted-conservative", 280), limits(adaptation, "plain"));
        assertTrue(variant(adaptation, "x").payload().containsKey("status"));
        assertTrue(variant(adaptation, "mastodon").payload().containsKey("text"));
    }

    @Test
    void theStoredRowsAreEachNetworksOwn() {
        Adaptation stored = Adaptation.fromMap(
                adapt(Pressline.builder().build(), Profile.empty(), CROSSED).toMap());
        for (Target target : CROSSED) {
            List<String> names = stored.facts(target.id(), target.network()).stream()
                    .filter(row -> row.key().equals("name"))
                    .map(Fact::value)
                    .toList();
            assertEquals(List.of(target.network().equals("x") ? "X" : "Mastodon"), names, target.id());
        }
    }

    @Test
    void aLinkIsProvedByTheRowsOfItsOwnTarget() {
        Pressline pressline = Pressline.builder().build();
        Adaptation stored =
                Adaptation.fromMap(adapt(pressline, Profile.empty(), CROSSED).toMap());
        Adaptation resolved = pressline.resolve(stored, Map.of("x/link-1", "https://s.example/a"));
        assertEquals(limits(stored, "x"), limits(resolved, "x"));
        assertEquals(limits(stored, "mastodon"), limits(resolved, "mastodon"));
        assertTrue(variant(resolved, "x").posts().get(0).text().contains("https://s.example/a"));
        for (String other : List.of("own", "mastodon", "plain")) {
            assertEquals(
                    variant(stored, other).payload(), variant(resolved, other).payload(), other);
        }
    }

    @Test
    void rowsOfAProfileAndOfTheEngineGoByNetwork() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Pressline pressline = Pressline.builder()
                .rows("mastodon", List.of(new Fact("text.limit", "400", "graphemes", "ours", day)))
                .build();
        Profile profile = Profile.builder()
                .rows("x", List.of(new Fact("text.limit", "200", "weighted", "ours", day)))
                .build();
        List<Target> targets = List.of(
                Target.builder("x", "mastodon").build(),
                Target.builder("mastodon", "x").build());
        Adaptation adaptation = adapt(pressline, profile, targets);
        assertEquals(Map.of("graphemes", 400), limits(adaptation, "x"));
        assertEquals(200, limits(adaptation, "mastodon").get("weighted"));
        Map<String, String> why = adaptation.ledger().stream()
                .filter(entry -> entry.id().startsWith("row."))
                .collect(Collectors.toMap(
                        entry -> entry.id() + " "
                                + String.join(",", entry.targets().keySet()),
                        LedgerEntry::why));
        assertEquals("the engine's builder says so; shipped is 500", why.get("row.mastodon.text.limit.graphemes x"));
        assertEquals("the profile says so; shipped is 280", why.get("row.x.text.limit.weighted mastodon"));
    }

    @Test
    void anApprovalHoldsForItsOwnNetworkAlone() {
        Pressline pressline = Pressline.builder().build();
        Adaptation stored = adapt(pressline, Profile.empty(), List.of(Target.of("x")));
        Approval approval = Approval.of(variant(stored, "x"));
        Adaptation anew = pressline.adapt(AdaptRequest.html(PAGE)
                .targets(List.of(Target.builder("x", "mastodon").build()))
                .approved(stored, List.of(approval))
                .build());
        assertEquals("draft", variant(anew, "x").state());
    }

    @Test
    void anEditedTextIsHeldAgainstItsOwnNetwork() {
        Pressline pressline = Pressline.builder().build();
        String text = "pump ".repeat(80).strip();
        Target crossed = Target.builder("x", "mastodon").build();
        assertTrue(codes(pressline, Target.of("x"), text).contains("TOO_LONG"));
        assertEquals(List.of(), codes(pressline, crossed, text));
    }

    private static List<String> codes(Pressline pressline, Target target, String text) {
        return pressline.review(pressline.check(text, target, Profile.empty()).build()).stream()
                .map(finding -> finding.code())
                .toList();
    }

    @Test
    void twoTargetsOfOneNameAreRefused() {
        Pressline pressline = Pressline.builder().build();
        List<Target> twins =
                List.of(Target.of("x"), Target.builder("x", "mastodon").build());
        PresslineException refused = assertInstanceOf(
                PresslineException.class,
                assertThrows(RuntimeException.class, () -> adapt(pressline, Profile.empty(), twins)));
        assertEquals(PresslineException.Code.BAD_VALUE, refused.code());
        assertEquals("two targets are called 'x'", refused.getMessage());
    }
}
