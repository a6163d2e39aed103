package dev.pressline.networks;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Account;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Image;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Overrides;
import dev.pressline.model.Profile;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.text.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded articles and callers whose words are signs, hosts, markup and scraps of them, and what is said of them. */
final class HostileReleases {

    private static final int ROUNDS = 250;
    static final Pressline PRESSLINE = Pressline.builder().build();

    private static final List<String> PIECES = List.of(
            "Acme",
            "opened",
            "a plant",
            "in Berlin",
            "for 300 people",
            "with Beta Pumps",
            "and Jane Roe",
            "today",
            "4.5%",
            "@media",
            "@Override",
            "＠acme",
            "@@a",
            "@a@b.social",
            ".@user",
            "RT @you",
            "(@acme)",
            "foo/@bar",
            "@[123]",
            "@[A](urn:li:person:1)",
            "@acme.bsky.social",
            "info@acme.example",
            "@",
            "#",
            "$",
            "#1",
            "#1a",
            "#R&D",
            "C#",
            "#a#b",
            "＃tag",
            "(#tag)",
            "#️⃣",
            "#日本、#東京",
            "{hashtag|\\#|x}",
            "(NASDAQ: $ACME)",
            "$ACME",
            "$FRMX",
            "US$5",
            "ASP.NET",
            "Node.js",
            "readme.md",
            "it.Now",
            "acme.example",
            "acme.com",
            "www.beta.com",
            "beta.com/a?b=c",
            "https://beta.com/x",
            "http://a.io.",
            "https://例え.jp/日本",
            "end.Next",
            "v2.0.zip",
            "ftp://example.com",
            "{link-1}",
            "{{title}}",
            "\\{",
            "\\",
            "&amp;",
            "&#64;media",
            "a|b",
            "~t~",
            "*b*",
            "<i>",
            "[x](y)",
            "\u200B@zero",
            "@\u2060word",
            "\u202E@abc\u202C",
            "#\uFE0Fx",
            "日本語@abc",
            "日本語#tag",
            "é@abc",
            "👨‍👩‍👧‍👦#x",
            "x@",
            "@_",
            "#_",
            "$A",
            "…",
            "\uD83D",
            "e.g.@x",
            "!@x",
            "#x:y",
            "t.co",
            "a.b.co",
            "1.co",
            "ａcme.com");

    private HostileReleases() {}

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
    }

    private static Article article(Random random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            paragraphs.add(Paragraph.of("Acme " + words(random, 2 + random.nextInt(14)) + ". The plant "
                    + words(random, 2 + random.nextInt(10)) + "."));
        }
        return Article.builder("Acme " + words(random, 2 + random.nextInt(8)))
                .language(List.of("en", "de", "ja", "und").get(random.nextInt(4)))
                .canonicalUrl("https://news.acme.com/a")
                .publisher("Acme")
                .blocks(paragraphs)
                .keywords(List.of("heat pumps", words(random, 1), "C#"))
                .images(List.of(Image.builder("https://acme.com/p.jpg")
                        .alt(words(random, 4))
                        .build()))
                .build();
    }

    private static Overrides overrides(Random random) {
        Overrides.Builder overrides = Overrides.builder()
                .prefix(random.nextBoolean() ? words(random, 2) + ":" : "")
                .suffix(words(random, 2))
                .callToAction(words(random, 3) + "\n" + words(random, 1))
                .preferredTags(List.of(words(random, 1), "Heat"))
                .bannedTags(List.of("acme"))
                .mention("Beta Pumps", "x", Account.of("betapumps"))
                .mention("Beta Pumps", "mastodon", Account.of("beta@pumps.social"))
                .mention("Beta Pumps", "threads", Account.of("beta.pumps"))
                .mention("Beta Pumps", "linkedin", Account.of("Beta Pumps (UK)", "urn:li:organization:7"))
                .mention("Beta Pumps", "bluesky", Account.of("beta.bsky.social", "did:plc:beta"))
                .mention("Jane Roe", "x", Account.of(words(random, 1)))
                .mention("Jane Roe", "bluesky", Account.of("jane.bsky.social"));
        if (random.nextInt(3) == 0) {
            overrides.mustCarry(List.of(MustCarry.inText(words(random, 3))));
        }
        return overrides.build();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, ROUNDS).mapToObj(i -> 7919L * i);
    }

    private static Adaptation adapt(long seed) {
        Random random = new Random(seed);
        Article article = article(random);
        Overrides overrides = overrides(random);
        return PRESSLINE.adapt(AdaptRequest.article(article)
                .overrides(overrides)
                .profile(Profile.builder()
                        .houseTags(List.of(words(random, 1), "Acme"))
                        .ownHosts(List.of("acme.example"))
                        .build())
                .build());
    }

    static Stream<Variant> variants(long seed) {
        return adapt(seed).outcomes().stream().flatMap(outcome -> outcome.variant().stream());
    }

    static Optional<EntityKind> kind(Segment segment) {
        if (segment instanceof Segment.Tag) {
            return Optional.of(EntityKind.HASHTAG);
        } else if (segment instanceof Segment.Mention) {
            return Optional.of(EntityKind.MENTION);
        } else if (segment instanceof Segment.Cashtag) {
            return Optional.of(EntityKind.CASHTAG);
        }
        return segment instanceof Segment.LinkSlot ? Optional.of(EntityKind.LINK) : Optional.empty();
    }
}
