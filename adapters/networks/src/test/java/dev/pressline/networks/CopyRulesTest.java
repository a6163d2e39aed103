package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Alternative;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.read.ReadRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules of good copy that hold of every post and every alternative: over our articles, and over real pages if given.
 */
class CopyRulesTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Path ARTICLES = Path.of("src/test/resources/golden/articles");
    private static final List<String> LINK_IN_TEXT = List.of("x", "mastodon");
    private static final Pattern HERE =
            Pattern.compile("(?i)\\b(?:click|read more|learn more|find out more|available|register) here\\b");

    private static final Pattern LAST_LINES = Pattern.compile("\\n\\n\\{[^{}\\s]+\\}(?:\\n#\\S+(?: #\\S+)*)?$");
    private static final Pattern TICKER = Pattern.compile("\\((?:NYSE|NASDAQ|Nasdaq|OTC|OTCQB|TSX|LSE): ?[A-Z]");
    private static final Map<String, Integer> MOST_TAGS =
            Map.of("x", 1, "linkedin", 3, "facebook", 0, "bluesky", 2, "mastodon", 4, "threads", 1);
    private static final List<Case> CASES = cases();

    /** A page and what became of it. */
    record Case(String id, List<Variant> variants) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                cases.add(adapted(file.getFileName().toString(), Files.readString(file), "https://news.example.com/a"));
            }
            for (JsonNode page : pages()) {
                cases.add(adapted(
                        page.path("id").asText(),
                        page.path("html").asText(),
                        page.path("url").asText()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cases);
    }

    private static List<JsonNode> pages() throws IOException {
        Optional<Path> file = Optional.ofNullable(System.getenv("PRESSLINE_DATA"))
                .map(folder -> Path.of(folder, "wire", "pages.jsonl.gz"))
                .filter(Files::isReadable);
        List<JsonNode> pages = new ArrayList<>();
        if (file.isPresent()) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file.get())), StandardCharsets.UTF_8))) {
                ObjectMapper json = new ObjectMapper();
                for (String line : lines.lines().toList()) {
                    pages.add(json.readTree(line));
                }
            }
        }
        return pages;
    }

    private static Case adapted(String id, String html, String url) {
        var page = ReadRequest.html(html).baseUri(url).build();
        return new Case(
                id,
                PRESSLINE.adapt(AdaptRequest.page(page).build()).outcomes().stream()
                        .flatMap(outcome -> outcome.variant().stream())
                        .toList());
    }

    static Stream<Case> all() {
        return CASES.stream();
    }

    private static Stream<Post> posts(Variant variant) {
        return Stream.concat(
                variant.posts().stream(), variant.alternatives().stream().map(Alternative::post));
    }

    @Test
    void thereAreArticles() {
        assertTrue(CASES.size() >= 14, CASES.toString());
        assertTrue(CASES.stream().flatMap(its -> its.variants().stream()).count() >= 6 * 14);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theLinkHasItsOwnLastLineBeforeTheTagsOrStandsInTheCard(Case page) {
        for (Variant variant : page.variants()) {
            boolean inText = LINK_IN_TEXT.contains(variant.network());
            boolean linked = variant.card().isPresent();
            posts(variant).forEach(post -> {
                assertEquals(inText && linked ? 1 : 0, count(post, Segment.LinkSlot.class), post.text());
                if (inText && linked) {
                    assertTrue(LAST_LINES.matcher(post.template()).find(), variant.network() + ": " + post.template());
                }
            });
        }
    }

    private static long count(Post post, Class<? extends Segment> kind) {
        return post.segments().stream().filter(kind::isInstance).count();
    }

    private static String words(Post post) {
        return post.segments().stream()
                .filter(Segment.Words.class::isInstance)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void noWordsOfOursPointHereOrSpellAnAddress(Case page) {
        for (Variant variant : page.variants()) {
            posts(variant).map(CopyRulesTest::words).forEach(words -> {
                assertFalse(HERE.matcher(words).find(), words);
                assertFalse(words.contains("://") || words.contains("www."), words);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void tagsStandAtTheEndAndAreAsManyAsServe(Case page) {
        for (Variant variant : page.variants()) {
            int most = MOST_TAGS.getOrDefault(variant.network(), 0);
            assertTrue(variant.hashtags().size() <= most, variant.network() + variant.hashtags());
            posts(variant).forEach(post -> {
                String text = post.text();
                long tags = count(post, Segment.Tag.class);
                String last = text.substring(text.lastIndexOf('\n') + 1);
                assertTrue(tags == 0 || last.split(" ", -1).length == tags, text);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aTickerStandsOnceAtMost(Case page) {
        for (Variant variant : page.variants()) {
            posts(variant).map(Post::text).forEach(text -> assertTrue(TICKER.split(text, -1).length <= 2, text));
        }
    }
}
