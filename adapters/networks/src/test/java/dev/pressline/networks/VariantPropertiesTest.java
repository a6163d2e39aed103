package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twitter.twittertext.TwitterTextParser;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every variant, over articles of seeded random sentences with everything in them that hurts. */
class VariantPropertiesTest {

    private static final int ARTICLES = 150;
    private static final Pressline PRESSLINE = Pressline.builder().build();

    private static final String[] PIECES = {
        "Acme",
        "opened",
        "a plant",
        "in Berlin",
        "for 300 people",
        "with $1.2 billion",
        "(NYSE: ACM)",
        "ASP.NET",
        "v2.0.zip",
        "@media",
        "#1",
        "#R&D",
        "$ACME",
        "$FRMX",
        "info@acme.example",
        "https://acme.example/a?b=c&d=e",
        "{link-1}",
        "R&D",
        "<2 h",
        "naïve café",
        "Größe",
        "日本語",
        "한국어",
        "नमस्ते",
        "👨‍👩‍👧‍👦",
        "🇩🇪",
        "👍🏽",
        "1️⃣",
        "“quoted”",
        "–",
        "4.5%",
        "e.g.",
        "Inc.",
        "today announced that it has",
        "\\(x\\)",
        "*bold*",
        "_snake_case_",
        "[a](b)",
        "~tilde~",
        "a|b",
        "x".repeat(90),
        "&amp;"
    };

    static Stream<Article> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(VariantPropertiesTest::article);
    }

    private static Article article(int seed) {
        Random random = new Random(seed);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            paragraphs.add(Paragraph.of(sentence(random) + " " + sentence(random)));
        }
        return Article.builder("Acme " + words(random, 3 + random.nextInt(12)))
                .language(random.nextInt(4) == 0 ? "de" : "en")
                .canonicalUrl("https://acme.example/news/" + seed)
                .blocks(paragraphs)
                .keywords(List.of("heat pumps", "R&D"))
                .build();
    }

    private static String sentence(Random random) {
        return "Acme " + words(random, 2 + random.nextInt(25)) + ".";
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(PIECES[random.nextInt(PIECES.length)]);
        }
        return String.join(" ", words);
    }

    private static Stream<Variant> variants(Article article) {
        return PRESSLINE.adapt(AdaptRequest.article(article).build()).outcomes().stream()
                .flatMap(outcome -> outcome.variant().stream());
    }

    @ParameterizedTest(name = "article {index}")
    @MethodSource("articles")
    void everyTargetHasAnOutcomeAndNothingIsOverALimit(Article article) {
        List<Outcome> outcomes =
                PRESSLINE.adapt(AdaptRequest.article(article).build()).outcomes();
        assertEquals(PRESSLINE.networks().size(), outcomes.size());
        for (Outcome outcome : outcomes) {
            assertFalse(outcome instanceof Outcome.Failed, outcome.reason());
            outcome.variant()
                    .ifPresent(variant -> assertTrue(
                            variant.posts().get(0).measures().stream().allMatch(Measure::fits),
                            () -> variant.posts().get(0).measures().toString()));
        }
    }

    @ParameterizedTest(name = "article {index}")
    @MethodSource("articles")
    void xsLengthIsTwitterTexts(Article article) {
        variants(article).filter(variant -> variant.network().equals("x")).forEach(variant -> {
            String text = variant.posts().get(0).text();
            assertEquals(
                    TwitterTextParser.parseTweet(text).weightedLength,
                    variant.posts().get(0).tightest().orElseThrow().length(),
                    text);
        });
    }

    @ParameterizedTest(name = "article {index}")
    @MethodSource("articles")
    void everyWordStandsInTheSource(Article article) {
        String source = (article.title() + " " + article.body()).toLowerCase(Locale.ROOT);
        variants(article).forEach(variant -> {
            Set<String> alien = new TreeSet<>();
            for (Segment segment : variant.posts().get(0).segments()) {
                if (segment instanceof Segment.Words) {
                    for (String word : segment.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                        if (!source.contains(word)) {
                            alien.add(word);
                        }
                    }
                }
            }
            assertEquals(Set.of(), alien, variant.posts().get(0).text());
        });
    }

    @ParameterizedTest(name = "article {index}")
    @MethodSource("articles")
    void noPageCallsSomebodyOrTagsOnX(Article article) {
        XGrammar grammar = new XGrammar();
        variants(article).filter(variant -> variant.network().equals("x")).forEach(variant -> {
            String words = Segment.textOf(variant.posts().get(0).segments().stream()
                    .filter(segment -> !(segment instanceof Segment.Tag))
                    .toList());
            assertEquals(
                    List.of(),
                    grammar.entities(words).stream()
                            .filter(entity -> entity.kind() != dev.pressline.text.EntityKind.LINK)
                            .map(entity -> entity.span().in(words))
                            .toList());
        });
    }

    @ParameterizedTest(name = "article {index}")
    @MethodSource("articles")
    void whatLinkedInGetsReadsAsWhatReadersSee(Article article) {
        variants(article)
                .filter(variant -> variant.network().equals("linkedin"))
                .forEach(variant -> assertEquals(
                        variant.posts().get(0).text(),
                        LittleText.decode(String.valueOf(variant.payload().get("commentary")))));
    }
}
