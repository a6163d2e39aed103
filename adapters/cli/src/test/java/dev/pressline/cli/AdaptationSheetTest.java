package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Card;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Image;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of outcome and finding, made by hand, so that it looks the same whatever the engine learns. */
class AdaptationSheetTest {

    private static final Segment.LinkSlot LINK = new Segment.LinkSlot("link-1", "https://acme.example/n", 23);

    private static Fact row(String key, String value, String unit) {
        return new Fact(key, value, unit, "test", LocalDate.of(2026, 11, 22));
    }

    private static Post post(String text, Measure... measures) {
        return Post.builder(List.of(new Segment.Words(text)))
                .measures(List.of(measures))
                .build();
    }

    private static Variant full() {
        Image image = Image.builder("https://acme.example/p.jpg").alt("A plant").build();
        return Variant.builder("desk", "linkedin")
                .posts(List.of(Post.builder(List.of(
                                new Segment.Words("Acme opens a plant."),
                                new Segment.Break(2),
                                new Segment.Tag("Heat")))
                        .field("title", List.of(new Segment.Words("A plant")))
                        .measures(List.of(
                                new Measure("text", "utf16", 26, 3000), new Measure("title", "graphemes", 7, 10)))
                        .build()))
                .hashtags(List.of("Heat"))
                .hashtagCandidates(List.of("Heat", "Graz"))
                .links(List.of(LINK))
                .card(new Card(LINK, "Acme opens a plant", "It makes pumps.", Optional.of(image)))
                .missing(List.of("author", "LinkedIn-Version"))
                .notBefore(PageDate.of(LocalDate.of(2026, 11, 24)))
                .ownership(Ownership.builder()
                        .owner("Jo")
                        .replier("Kim")
                        .replyWindow("PT4H")
                        .goal("visits")
                        .kpi("clicks")
                        .build())
                .build();
    }

    private static Variant thread() {
        return Variant.builder("x", "x")
                .posts(List.of(
                        post("Best pumps ever!", new Measure("text", "weighted", 16, 280)),
                        post("Buy now.", new Measure("text", "weighted", 8, 280))))
                .hashtagCandidates(List.of("Pumps"))
                .links(List.of(LINK))
                .build();
    }

    private static Adaptation adaptation() {
        return Adaptation.builder()
                .source("https://acme.example/n", "hash")
                .kind(ReleaseKind.RESULTS, true)
                .facts("linkedin", List.of(row("name", "LinkedIn", ""), row("fold.mobile", "12", "utf16")))
                .outcomes(List.of(
                        new Outcome.Fits(full()),
                        new Outcome.NotAdvised(thread(), "it sells, and nothing happened"),
                        new Outcome.CannotFit(
                                "b", "bluesky", "Acme opens.", new Measure("text", "graphemes", 310, 300)),
                        new Outcome.Failed("m", "mastodon", Code.ADAPTER_FAILED, "the adapter failed")))
                .findings(List.of(
                        Finding.builder(FindingCode.NO_ALT_TEXT, "the picture has no text")
                                .target("desk")
                                .build(),
                        Finding.builder(FindingCode.NOT_PUBLIC, "not public before 24 November")
                                .target("desk")
                                .fix("wait")
                                .build(),
                        Finding.builder(FindingCode.PURELY_PROMOTIONAL, "praises")
                                .target("x")
                                .span(new Span(0, 4))
                                .build(),
                        Finding.builder(FindingCode.NO_LINK, "the page names no address")
                                .build()))
                .ledger(List.of(new LedgerEntry(
                        "title", "Acme opens a plant", List.of(), LedgerEntry.Fate.MOVED, "card", Map.of())))
                .build();
    }

    @Test
    void everyKindOfOutcomeSaysWhatItIs() {
        Pressline engine = Pressline.builder().build();
        assertEquals(
                """
                Acme opens a plant
                results (regulated) · https://acme.example/n

                ── LinkedIn (desk) ────────────────────────────────────────────────────── fits

                  Acme opens a
                  ┄┄ fold (mobile, 12 utf16) ┄┄
                  plant.

                  #Heat

                  title       A plant

                  length      title 7/10 graphemes  ██████████████░░░░░░  3 left
                              26/3000 utf16         █░░░░░░░░░░░░░░░░░░░  2974 left
                  hashtags    #Heat
                              others: #Graz
                  card        Acme opens a plant
                              It makes pumps.
                              https://acme.example/n
                  image       https://acme.example/p.jpg
                              "A plant"
                  to publish  needs author, LinkedIn-Version
                  not before  2026-11-24
                  owner       Jo
                  replies     Kim, within PT4H
                  goal        visits, told by clicks

                  ✗ error  not public before 24 November  NOT_PUBLIC
                    → wait
                  · info  the picture has no text  NO_ALT_TEXT

                ── x (x) ───────────────────────────────────────────────────────── not-advised
                  because     it sells, and nothing happened

                  post 1 of 2

                  Best pumps ever!

                  length      16/280 weighted  ██░░░░░░░░░░░░░░░░░░  264 left

                  post 2 of 2

                  Buy now.

                  length      8/280 weighted  █░░░░░░░░░░░░░░░░░░░  272 left
                  hashtags    others: #Pumps
                  link        https://acme.example/n

                  ! warning  praises: "Best"  PURELY_PROMOTIONAL

                ── bluesky (b) ──────────────────────────────────────────────────── cannot-fit
                  because     the shortest whole text is 310 of 300 graphemes, 10 too long

                  Acme opens.

                  length      310/300 graphemes  ████████████████████  10 too long

                ── mastodon (m) ─────────────────────────────────────────────────────── failed
                  because     the adapter failed

                ── All targets ───────────────────────────────────────────────────────────────
                  ! warning  the page names no address  NO_LINK

                4 targets: 1 fit, 1 not advised, 1 cannot fit, 1 failed · 1 error, 2 warnings, 1 info
                """,
                new AdaptationSheet(adaptation(), engine, new Look(false, true), true)
                        .text()
                        .replace("opens a \n", "opens a\n"));
    }
}
