package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdaptationTest {

    private static final Segment.LinkSlot LINK = new Segment.LinkSlot("link-1", "https://acme.example/n", 23);
    private static final Measure MEASURE = new Measure("text", "graphemes", 31, 300);

    private static Adaptation adaptation() {
        Post post = Post.builder(List.of(
                        new Segment.Words("Acme opens {a} \\ plant."),
                        new Segment.Break(2),
                        LINK,
                        new Segment.Break(1),
                        new Segment.Tag("Heat"),
                        new Segment.Words(" "),
                        new Segment.Cashtag("ACM"),
                        new Segment.Words(" "),
                        new Segment.Mention("acme", Optional.of("did:plc:1"))))
                .measures(List.of(MEASURE))
                .sources(List.of(new Post.Source(new Span(0, 23), "b1.s1")))
                .build();
        Image image = Image.builder("https://acme.example/p.jpg")
                .alt("A plant")
                .size(1200, 630)
                .build();
        Variant variant = Variant.builder("brand", "x")
                .posts(List.of(post))
                .hashtags(List.of("Heat"))
                .hashtagCandidates(List.of("Heat", "Pumps"))
                .links(List.of(LINK))
                .card(new Card(LINK, "Acme opens a plant", "It makes pumps.", Optional.of(image)))
                .media(List.of(image))
                .payload(Map.of("text", "Acme", "deep", Map.of("list", List.of(1, true, "a"))))
                .missing(List.of("author"))
                .ownership(Ownership.builder().owner("Jo").replyWindow("PT4H").build())
                .identity("abc", "0123456789abcdef0123")
                .notBefore(PageDate.of(LocalDate.of(2026, 11, 22)))
                .build();
        return Adaptation.builder()
                .engine("1")
                .source("id", "hash")
                .kind(ReleaseKind.PRODUCT, false)
                .facts("x", List.of(new Fact("text.limit", "280", "weighted", "config", LocalDate.of(2026, 11, 22))))
                .outcomes(List.of(
                        new Outcome.Fits(variant),
                        new Outcome.NotAdvised(variant, "it sells"),
                        new Outcome.CannotFit("b", "bluesky", "too long", MEASURE),
                        new Outcome.Failed("l", "linkedin", PresslineException.Code.ADAPTER_FAILED, "broke")))
                .findings(List.of(Finding.builder(FindingCode.NO_LINK, "no link")
                        .target("brand")
                        .span(new Span(1, 2))
                        .fix("give one")
                        .fact("x: text.limit")
                        .build()))
                .ledger(List.of(new LedgerEntry(
                        "b1.s1", "Acme opens.", List.of("Acme"), Fate.KEPT, "news", Map.of("brand", Fate.CONDENSED))))
                .build();
    }

    @Test
    void whatIsStoredIsReadBackTheSame() {
        Map<String, Object> stored = adaptation().toMap();
        assertEquals(stored, Adaptation.fromMap(stored).toMap());
    }

    @Test
    void fieldsOfALaterVersionAreWrittenBack() {
        Map<String, Object> stored = new LinkedHashMap<>(adaptation().toMap());
        stored.put("later", Map.of("deep", List.of(1, "a", false)));
        Map<String, Object> variant = new LinkedHashMap<>(first(stored, "variants"));
        variant.put("mood", "bright");
        Map<String, Object> post = new LinkedHashMap<>(first(variant, "posts"));
        post.put("thread", 2);
        variant.put("posts", List.of(post));
        stored.put("variants", List.of(variant));
        Map<String, Object> finding = new LinkedHashMap<>(first(stored, "findings"));
        finding.put("seen", true);
        stored.put("findings", List.of(finding));
        assertEquals(stored, Adaptation.fromMap(stored).toMap());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> map, String list) {
        return ((List<Map<String, Object>>) map.getOrDefault(list, List.of())).get(0);
    }

    @Test
    void slotsStandInTheTemplateAndBracesOfThePageAreEscaped() {
        Post post =
                adaptation().outcomes().get(0).variant().orElseThrow().posts().get(0);
        assertEquals("Acme opens \\{a\\} \\\\ plant.\n\n{link-1}\n#Heat $ACM @acme", post.template());
        assertTrue(post.text().contains("https://acme.example/n"));
    }

    static Stream<Map<String, Object>> forged() {
        List<Map<String, Object>> forged = new ArrayList<>();
        for (String name : adaptation().toMap().keySet()) {
            for (Object value : new Object[] {7.5, Map.of("a", 1), List.of(List.of(1)), List.of(Map.of("x", 1))}) {
                Map<String, Object> map = new LinkedHashMap<>(adaptation().toMap());
                map.put(name, value);
                forged.add(map);
            }
        }
        forged.add(Map.of());
        forged.add(Map.of("schema", 1));
        Map<String, Object> deep = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            deep = new LinkedHashMap<>(Map.of("down", deep));
        }
        Map<String, Object> nested = new LinkedHashMap<>(adaptation().toMap());
        nested.put("unknown", deep);
        forged.add(nested);
        return forged.stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("forged")
    void aForgedMapIsRefusedWithItsPathOrReadAsExtra(Map<String, Object> map) {
        try {
            Adaptation.fromMap(map);
        } catch (PresslineException e) {
            assertEquals(PresslineException.Code.BAD_VALUE, e.code());
            assertTrue(String.valueOf(e.values().get("path")).startsWith("adaptation"));
        }
    }

    @Test
    void aWrongTypeNamesItsPath() {
        Map<String, Object> map = new LinkedHashMap<>(adaptation().toMap());
        map.put("variants", List.of(Map.of("target", 5)));
        PresslineException error = assertThrows(PresslineException.class, () -> Adaptation.fromMap(map));
        assertEquals("adaptation.variants[0]: target is the number 5, expected text", error.getMessage());
    }

    @Test
    void theFullestMeasureBinds() {
        Post post = Post.builder(List.of(new Segment.Words("a")))
                .measures(List.of(
                        new Measure("text", "graphemes", 100, 300), new Measure("text", "utf8-bytes", 2900, 3000)))
                .build();
        assertEquals("utf8-bytes", post.tightest().orElseThrow().unit());
    }

    @Test
    void aProfileIsReadBackTheSame() {
        Profile profile = Profile.builder()
                .brand("Acme")
                .ownHosts(List.of("acme.example"))
                .houseTags(List.of("Acme"))
                .mustCarry(List.of(
                        MustCarry.inText("Not an offer."),
                        MustCarry.builder("Capital at risk.")
                                .level(MustCarry.Level.LINK)
                                .kinds(ReleaseKind.HOW_TO)
                                .build()))
                .privateHosts(List.of("cms.acme.example"))
                .overrides(Overrides.builder()
                        .prefix("")
                        .mention("Beta", "x", Account.of("beta", "7"))
                        .build())
                .rows("x", List.of(new Fact("text.limit", "25000", "weighted", "Premium", LocalDate.of(2026, 11, 22))))
                .targets(List.of(Target.builder("ir", "x")
                        .audience("investors")
                        .voice("brand")
                        .language("en")
                        .limit("weighted", 280)
                        .handle("author", "acme")
                        .overrides(Overrides.builder().text("Ready.").build())
                        .ownership(Ownership.builder().kpi("clicks").build())
                        .build()))
                .ownership(Ownership.builder()
                        .owner("Jo")
                        .replier("Al")
                        .goal("reach")
                        .build())
                .build();
        Profile read = Profile.fromMap(profile.toMap());
        assertEquals(profile.toMap(), read.toMap());
        assertEquals("", read.overrides().prefix().orElseThrow());
        assertEquals(2, read.allOverrides().mustCarry().size());
        assertEquals("Ready.", read.targets().get(0).overrides().text().orElseThrow());
    }
}
