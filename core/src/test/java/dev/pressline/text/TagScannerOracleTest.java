package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** As {@link LinkScannerOracleTest}, of tags: a match takes the char before it, and one that runs on is none. */
class TagScannerOracleTest {

    private static final int ROUNDS = 30_000;
    private static final CodePointSet BODY = CodePointSet.ranges("azAZ09").or(CodePointSet.of("_é\uD835\uDC01"));
    private static final TagScanner SCANNER = TagScanner.builder()
            .signs(CodePointSet.of("#＃"))
            .body(BODY, CodePointSet.ranges("azAZ").or(CodePointSet.of("\uD835\uDC01")))
            .notAfter(BODY.or(CodePointSet.of("&")))
            .notBefore(CodePointSet.of("#"), "://")
            .signNotBefore(CodePointSet.of("\uFE0F"))
            .build();

    private static final String IN = "[a-zA-Z0-9_é\uD835\uDC01]";
    private static final Pattern TAGS = Pattern.compile(
            "(?:^|[^a-zA-Z0-9_é\uD835\uDC01&])([#＃](?!\uFE0F)(?=" + IN + "*[a-zA-Z\uD835\uDC01])" + IN + "++)",
            Pattern.DOTALL);

    private static final List<String> PIECES =
            List.of("a", "Z", "1", "_", "é", "\uD835\uDC01", "#", "#", "＃", "\uFE0F", "&", " ", "!", "://", ":/", "\n");

    private static List<Span> expected(String text) {
        List<Span> tags = new ArrayList<>();
        Matcher match = TAGS.matcher(text);
        while (match.find()) {
            String after = text.substring(match.end(1));
            if (!after.startsWith("#") && !after.startsWith("://")) {
                tags.add(new Span(match.start(1), match.end(1)));
            }
        }
        return tags;
    }

    @Test
    void theScannerFindsWhatARegularExpressionFinds() {
        Random random = new Random(23);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();
            List<Span> tags = SCANNER.tags(text);
            assertEquals(expected(text), tags, text);
            found += tags.size();
        }
        assertTrue(found > ROUNDS / 20, "found " + found);
    }
}
