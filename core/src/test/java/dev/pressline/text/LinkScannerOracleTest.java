package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scanners say in linear time what a regular expression says that backtracks, as the networks' own do: held to it over
 * seeded texts. A match takes the char before it, so that two links need one between them.
 */
class LinkScannerOracleTest {

    private static final int ROUNDS = 20_000;
    private static final CodePointSet WORD = CodePointSet.ranges("azAZ09");
    private static final CodePointSet PATH = WORD.or(CodePointSet.of("/.,-"));

    private static final LinkScanner SCANNER = LinkScanner.builder()
            .schemes("http", "https")
            .notAfter(WORD.or(CodePointSet.of("@")))
            .bareHosts(CodePointSet.of("-._/"))
            .labels(WORD, WORD.or(CodePointSet.of("-")))
            .subdomainsAlso(CodePointSet.of("_"))
            .tlds(Tlds.iana(), WORD.or(CodePointSet.of("@-")))
            .path(PATH, WORD.or(CodePointSet.of("/")))
            .query(PATH.or(CodePointSet.of("=&")), WORD)
            .build();

    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.(?:"
            + Tlds.iana().names().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")(?![a-z0-9@-])";
    private static final String LINK =
            "((?:https?://)?" + HOST + "(?::[0-9]+)?(?:/(?:[a-z0-9/.,-]*[a-z0-9/])?)?(?:\\?[a-z0-9/.,=&-]*[a-z0-9])?)";
    private static final Pattern LINKS = Pattern.compile("[^a-z0-9@]" + LINK + "|^" + LINK, Pattern.CASE_INSENSITIVE);

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            "a-",
            "-b",
            "a_",
            "_",
            ".",
            ".",
            ".com",
            ".CO",
            ".de",
            ".c",
            "/",
            "/",
            "?",
            "? ",
            "=",
            "&",
            ",",
            " ",
            " ",
            "https://",
            "HTTP://",
            "http:",
            "://",
            ":",
            ":80",
            ":8",
            "@",
            "x.y",
            "me@b.de",
            "é",
            "\uD83D\uDE00");

    private static List<Span> expected(String text) {
        List<Span> links = new ArrayList<>();
        Matcher match = LINKS.matcher(text);
        while (match.find()) {
            int group = match.group(1) == null ? 2 : 1;
            int start = match.start(group);
            boolean bare = !match.group(group).toLowerCase(Locale.ROOT).startsWith("http");
            if (!bare || start == 0 || "-._/".indexOf(text.charAt(start - 1)) < 0) {
                links.add(new Span(start, match.end(group)));
            }
        }
        return links;
    }

    @ParameterizedTest
    @ValueSource(longs = {17, 19})
    void theScannerFindsWhatARegularExpressionFinds(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder built = new StringBuilder(random.nextInt(3) == 0 ? "" : " ");
            for (int i = 2 + random.nextInt(10); i > 0; i--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();
            List<Span> links = SCANNER.links(text).stream().map(LinkMatch::span).toList();
            assertEquals(expected(text), links, text);
            found += links.size();
        }
        assertTrue(found > ROUNDS / 40, "found " + found);
    }
}
