package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScannerTest {

    private static final CodePointSet WORD = CodePointSet.ranges("azAZ09");
    private static final CodePointSet PATH = WORD.or(CodePointSet.of("/.,-_"));

    private static LinkScanner.Builder rules() {
        return LinkScanner.builder()
                .schemes("http", "https")
                .notAfter(WORD.or(CodePointSet.of("@")))
                .labels(WORD, WORD.or(CodePointSet.of("-")))
                .subdomainsAlso(CodePointSet.of("_"))
                .tlds(Tlds.iana(), WORD.or(CodePointSet.of("@-")))
                .path(PATH, WORD.or(CodePointSet.of("/")))
                .query(PATH.or(CodePointSet.of("=&?")), WORD);
    }

    private static final LinkScanner STRICT = rules().build();
    private static final LinkScanner BARE =
            rules().bareHosts(CodePointSet.of("-._/")).build();

    private static String links(LinkScanner scanner, String text) {
        return String.join(
                " ",
                scanner.links(text).stream().map(link -> link.span().in(text)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "See https://example.com., https://example.com",
        "(https://example.com), https://example.com",
        "HTTP://EXAMPLE.COM/A?b=c&d. x, HTTP://EXAMPLE.COM/A?b=c&d",
        "https://example.com:8080/a, https://example.com:8080/a",
        "https://example.com: no port, https://example.com",
        "https://example.com?, https://example.com",
        "https://a.com/b_(c)d https://a.com/b(c(d)e)(f), https://a.com/b_(c)d https://a.com/b(c(d)e)(f)",
        "https://a.com/b((c) https://a.com/b(c, https://a.com/b https://a.com/b",
        "https://a.com/b.(c), https://a.com/b",
        "https://my_shop.a.com https://my_a.com, https://my_shop.a.com",
        "https://www.a.co.uk.invalid/b, https://www.a.co.uk",
        "https://a.com-pany.de xhttps://b.com @https://c.com, https://a.com-pany.de",
        "https://localhost https://1.2.3.4 ftp://a.com a.com, ''",
    })
    void linksWithASchemeAreFound(String text, String expected) {
        assertEquals(expected, links(STRICT, text));
    }

    @ParameterizedTest
    @CsvSource({
        "at example.com now, example.com",
        "example.com, example.com",
        "-example.com /example.com .example.com, ''",
        "me@example.com, ''",
        "We did it.Now we rest, it.Now",
        "Node.js and U.S. growth of 1.5 percent, ''",
        "a.com;b.com;c.com, a.com b.com c.com",
    })
    void bareHostsAreFoundWhereTheyAreWanted(String text, String expected) {
        assertEquals(expected, links(BARE, text));
        assertEquals("", links(STRICT, text));
    }

    @Test
    void theHostIsToldApart() {
        LinkMatch link = STRICT.links("x https://a.b.com:1/c").get(0);
        assertEquals(new LinkMatch(new Span(2, 21), new Span(10, 17)), link);
        assertTrue(link.hasScheme());
        assertFalse(BARE.links("a.com").get(0).hasScheme());
    }

    @Test
    void aPathMayEndWithBracketsOfItsOwnKind() {
        LinkScanner scanner = rules().pathEndsWithBrackets(WORD).build();
        assertEquals("https://a.com/b.(c)", links(scanner, "https://a.com/b.(c)"));
        assertEquals("https://a.com/b", links(scanner, "https://a.com/b.(c,d)"));
    }

    @Test
    void punycodeAndOtherScriptsAreTakenWhenAsked() {
        String text = "https://a.xn--zzzz https://例.com";
        assertEquals("", links(STRICT, text));
        LinkScanner scanner = rules().punycodeTlds(WORD)
                .anyScriptAfterScheme(CodePointSet.of("例"))
                .build();
        assertEquals(text, links(scanner, text));
    }

    @Test
    void plainTextCostsNothing() {
        String text = "Net sales rose 1.5 percent. The U. S. did well ... ";
        assertSame(List.of(), BARE.links(text));
    }

    /** The rules are the same wherever a text begins: what stands far before a link doesn't matter. */
    @Test
    void linksDoNotDependOnWhatIsFarAway() {
        String[] pieces = {"a", "a-", "a_", ".", ".com", ".co", "/", "(", ")", " ", "?", "https://", "b.de", "-", ":8"};
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            List<Span> alone =
                    BARE.links("| " + text).stream().map(LinkMatch::span).toList();
            List<Span> behind = BARE.links("x.y z.com | " + text).stream()
                    .skip(1)
                    .map(link -> link.span().shifted(-10))
                    .toList();
            assertEquals(alone, behind, text);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {"a.", "a-", "a_", "a.b-", "a.co.", "a.com/(", "a.com/(a(a", "http://", "a.com?.", "https://a_b."
            })
    void aMillionCharsOfOneKindTakeSeconds(String piece) {
        char[] text = piece.repeat(1_000_000 / piece.length()).toCharArray();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BARE.links(new String(text)));
    }

    @Test
    void halfCharactersAreNoTrouble() {
        char[] halves = new char[100];
        Arrays.fill(halves, '\uDC00');
        assertEquals("a.com", links(BARE, new String(halves) + "a.com\uD800"));
    }
}
