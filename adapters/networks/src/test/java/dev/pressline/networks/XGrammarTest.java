package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.twitter.twittertext.Extractor;
import dev.pressline.text.Entity;
import dev.pressline.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XGrammarTest {

    /** What hits the rules where they are odd; a few words between keep the strings like texts. */
    private static final String[] PIECES = {
        "a",
        "B",
        "z9",
        "é",
        "日本",
        "語",
        "и",
        "ʻ",
        "ﬁ",
        "😀",
        "❤️",
        "\u200D",
        "\uFE0F",
        "\u20E3",
        "\u00A0",
        "\u2028",
        "\u200F",
        " ",
        " ",
        "\n",
        "\t",
        ".",
        ".",
        "..",
        "-",
        "_",
        "/",
        "//",
        ":",
        "://",
        "?",
        "?a=",
        "&",
        "=",
        "!",
        ",",
        ";",
        "'",
        "\"",
        "(",
        ")",
        "((",
        "))",
        "[",
        "]",
        "@",
        "＠",
        "@@",
        "#",
        "＃",
        "##",
        "$",
        "$A",
        "%",
        "+",
        "~",
        "|",
        "*",
        "\\",
        "^",
        "`",
        "{",
        "http://",
        "https://",
        "HTTP://",
        "httpſ://",
        "K",
        "ftp://",
        "www.",
        "t.co/",
        "http://t.co/",
        "a.co",
        "foo.com",
        "x.co.jp",
        "ex-a.de",
        "b_c.org",
        ".com",
        ".COM",
        ".中国",
        ".みんな",
        ".xn--p1ai",
        ".嘉里",
        ".嘉里大酒店",
        ".भारतम्",
        ".vermögensberater",
        ":80",
        ":",
        "RT",
        "rt",
        "RT:",
        "@user",
        "@user/list-1",
        "@abcdefghijklmnopqrstuvwxyz",
        "#tag",
        "#1",
        "#1a",
        "$AB.C",
        "$ABCDEF",
        "$T_X",
        "\uFFFE",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "word",
        "Acme",
        "Inc.",
        "U.S.",
        "1.5",
        "\u0301",
        "・",
        "·",
        "\u202E",
        "\u2013",
        "\u0085"
    };

    private final XGrammar grammar = new XGrammar();
    private final Extractor peer = new Extractor();

    static Stream<JsonNode> vectors() {
        return Stream.of("x_extract.jsonl", "x_tlds.jsonl")
                .flatMap(file -> Vectors.rows(file).stream())
                .filter(row -> !row.path("variant").asText().equals("replies"));
    }

    @Test
    void itAgreesWithTheConformanceVectors() {
        assertTrue(vectors().count() > 800);
        vectors()
                .forEach(row -> assertEquals(
                        Vectors.expectedEntities(row),
                        Vectors.foundEntities(
                                row, grammar.entities(row.get("input").asText())),
                        () -> row.toString()));
    }

    @Test
    void itFindsWhatTwitterTextFinds() {
        Random random = new Random(2020);
        for (int round = 0; round < 200_000; round++) {
            String text = text(random);
            assertEquals(
                    peers(text),
                    mine(text),
                    () -> text + " " + text.chars().boxed().toList());
        }
    }

    @Test
    void itsLinksAreTwitterTexts() {
        Random random = new Random(1);
        for (int round = 0; round < 10_000; round++) {
            String text = text(random);
            List<String> expected = peer.extractURLsWithIndices(text).stream()
                    .map(url -> url.getStart() + "-" + url.getEnd())
                    .toList();
            List<String> found = grammar.links(text).stream()
                    .map(span -> span.start() + "-" + span.end())
                    .toList();
            assertEquals(expected, found, text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.com/a(b)c, then | https://example.com/a(b)c",
                "readme.md | readme.md",
                "We did it.Now | it.Now",
                "at foo.kids | foo.kids",
                "at foo.intel | foo.intel",
                "mail info@acme.com | ''",
                "index.html Node.js | ''",
                "https://t.co/abc/def | https://t.co/abc",
                "https://例え.テスト.com | ''",
            })
    void theLinksOf(String text, String expected) {
        List<String> links =
                grammar.links(text).stream().map(span -> span.in(text)).toList();
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), links);
    }

    @Test
    void aLinkTooLongForXIsNone() {
        assertEquals(List.of(), grammar.links("https://" + "a".repeat(64) + ".com"));
        assertEquals(List.of(), grammar.links("https://a.com/" + "b".repeat(4083)));
        assertEquals(List.of(new Span(0, 4096)), grammar.links("https://a.com/" + "b".repeat(4082)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "1.",
                "a.b-",
                "www.",
                "a.co.",
                "a.com.",
                "@",
                "#",
                "http://",
                "@a ",
                "#a ",
                "(",
                "a.com/(",
                "a.com/(a(b",
                "a-",
                "http://日.",
                "x.com?(",
                "$A ",
                "RT@a",
                "a.xn--a",
                "é",
                "\uD83D",
                "http://日本-",
                "#1",
                "a_b.",
                "a.com,",
                "a.com/(a)"
            })
    void aMillionCharsOfOneKindTakeSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        List<Entity> entities = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> grammar.entities(text));
        assertTrue(entities.stream().allMatch(entity -> entity.span().end() <= text.length()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private List<String> mine(String text) {
        return grammar.entities(text).stream()
                .map(entity -> name(
                        entity.kind().name(),
                        entity.span().start(),
                        entity.span().end()))
                .toList();
    }

    private List<String> peers(String text) {
        return peer.extractEntitiesWithIndices(text).stream()
                .map(entity -> name(entity.getType().name(), entity.getStart(), entity.getEnd()))
                .toList();
    }

    private static String name(String kind, int start, int end) {
        return kind.replace("URL", "LINK").toLowerCase(Locale.ROOT) + " " + start + "-" + end;
    }
}
