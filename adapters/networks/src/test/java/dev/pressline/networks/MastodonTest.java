package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastodonTest {

    private final MastodonGrammar grammar = new MastodonGrammar();
    private final MastodonUnit unit = new MastodonUnit(23);

    private String found(EntityKind kind, String text) {
        return grammar.entities(text).stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> entity.span().in(text))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(https://example.com). | https://example.com",
                "example.com ftp://example.com https://localhost/x | ''",
                "https://example.com/日本、(例)と。 | https://example.com/日本、(例)と。",
                "https://a.com/b.(c) https://a.com/b(例), | https://a.com/b.(c) https://a.com/b",
                "https://例え.com https://www.例え.co.jp | https://例え.com https://www.例え.co.jp",
                "aaahttps://example.com 日本https://example.com | https://example.com",
                "https://foo.kids https://foo.intel | https://foo.intel",
                "gemini://t.co/a.b | gemini://t.co/a.b",
                "xmpp:a.co.jpb@c.d | xmpp:a.co",
                "gemini://a.com IPFS://a.com | gemini://a.com IPFS://a.com",
                "https://t.co/abc?d=e https://t.co/a | https://t.co/abc https://t.co/a",
                "http://www\\.google\\.com | ''",
                "xmpp:user@instance.com?join, xmpp://me@a.com/u@b.org/x | xmpp:user@instance.com?join xmpp://me@a.com/u@b.org/x",
                "magnet:?xt=urn:btih:c1. xxmpp:u@a.com xmpp:u@a magnet: | magnet:?xt=urn:btih:c1",
            })
    void theLinksOf(String text, String expected) {
        assertEquals(expected, found(EntityKind.LINK, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C# (#no) #R&D #a-b #日本語。 ＃a | #R #a #日本語 ＃a",
                "#1 #1a #1_2 #a1 #_ #__a #Ⅷ #۱ | #1a #1_2 #a1 #__a #Ⅷ",
                "#·a #a· #a·b · #・ | #a #a·b",
                "#foohttps://a.com #http://a.com | #foo #http",
                "a#b /#c )#d | ''",
            })
    void theTagsOf(String text, String expected) {
        assertEquals(expected, found(EntityKind.HASHTAG, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello @alice@example.social, @bob. | @alice@example.social @bob",
                "(@a) .@a.b-c@x.y.: @a..b@例え.jp | @a @a.b-c@x.y @a..b@例え.jp",
                "info@acme.com foo/@bar =@x é@a 1@a @é | ''",
                "@a@b@c @aé @a@ @a:// | ''",
            })
    void theMentionsOf(String text, String expected) {
        assertEquals(expected, found(EntityKind.MENTION, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hello @alice@example.social|12",
                "mail info@acme.com|18",
                "https://example.com|23",
                "http://a.io|23",
                "example.com|11",
                "https://localhost/x|19",
                "Read https://example.com/very/long/path?x=1.|29",
                "(https://example.com)|25",
                "see https://x.com/@user/1|27",
                "👨‍👩‍👧‍👦🇩🇪|2",
                "日本語|3",
                "  hi\t |2",
                "https://example.com/日本|23",
                "xmpp:user@instance.com|22",
                "\u00A0\u3000|0",
            })
    void theLengthOf(String text, int expected) {
        assertEquals(expected, unit.count(text));
        assertEquals(expected, unit.count("a" + text + "b", 1, text.length() + 1));
    }

    @Test
    void aWarningCountsWithTheTextAndItsLinksInFull() {
        assertEquals(10, unit.count("Earnings", "hi"));
        assertEquals(11 + 23, unit.count(" http://a.io ", "http://a.io"));
    }

    @Test
    void anInstanceMayReserveAnotherLengthForLinks() {
        assertEquals(30, new MastodonUnit(30).count("http://a.io"));
        assertThrows(IllegalArgumentException.class, () -> new MastodonUnit(0));
    }

    @Test
    void itsEntitiesAgreeWithTheConformanceVectors() {
        List<JsonNode> rows = Vectors.rows("mastodon_entities.jsonl");
        assertTrue(rows.size() > 20);
        rows.forEach(row -> assertEquals(
                Vectors.expectedEntities(row),
                Vectors.foundEntities(row, grammar.entities(row.get("input").asText())),
                row::toString));
    }

    @Test
    void itsLengthsAgreeWithTheConformanceVectors() {
        List<JsonNode> rows = Vectors.rows("mastodon_length.jsonl");
        assertTrue(rows.size() > 4);
        for (JsonNode row : rows) {
            JsonNode input = row.get("input");
            JsonNode expected = row.get("expected");
            int length = unit.count(
                    input.path("spoiler").asText(),
                    input.isTextual() ? input.asText() : input.get("text").asText());
            assertEquals(
                    expected.get("valid").asBoolean(),
                    length <= expected.get("max").asInt(),
                    row::toString);
            if (expected.has("length")) {
                assertEquals(expected.get("length").asInt(), length, row::toString);
            }
        }
    }

    @Test
    void itNeverThrows() {
        String chars = "a.b@#＃1 (!·・\u200Cé日\uD800\uDC00)cohtps:/_-?\\xmpagne%\u0301";
        Random random = new Random(6);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i > 0; i--) {
                text.append(chars.charAt(random.nextInt(chars.length())));
            }
            int end = 0;
            for (Entity entity : grammar.entities(text)) {
                assertTrue(entity.span().start() >= end && entity.span().length() > 0, text::toString);
                end = entity.span().end();
            }
            assertTrue(unit.count(text) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "日.",
                "1.",
                "@a ",
                "@a.",
                "@",
                "#a ",
                "#",
                "http://",
                "https://a.com/(",
                "xmpp:a@b.",
                "magnet:?",
                "xmpp://a@b.c/",
                "https://a.com/(a(",
                "日-",
                "https://日.",
                "#·",
                "@a@a.",
                "xmpp:"
            })
    void aMillionCharsOfOneKindTakeSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            grammar.entities(text);
            unit.countable(text);
        });
    }
}
