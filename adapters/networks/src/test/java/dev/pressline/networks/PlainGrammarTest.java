package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pressline.text.EntityKind;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainGrammarTest {

    private static PlainGrammar of(String network) {
        return switch (network) {
            case "facebook" -> PlainGrammar.facebook();
            case "linkedin" -> PlainGrammar.linkedIn();
            default -> PlainGrammar.threads();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facebook | #1 #1a #R&D C# a#b &#39; | #1a #R",
                "linkedin | #1 #1a #R&D C# a#b &#39; | #1 #1a #R",
                "threads | #1 #R&D #two | #R",
                "threads | #a-b™ c #two | #a-b™",
                "threads | x#y # | ''",
            })
    void theTagsOf(String network, String text, String expected) {
        assertEquals(expected, found(network, EntityKind.HASHTAG, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facebook | @name @[123] @[12a] @[] @[@[45] | @[123] @[45]",
                "linkedin | @name @[A B](urn:li:person:1) @[A] (urn:li:x) @[B](urn:li: 1) | @[A B](urn:li:person:1)",
                "threads | @Override (@a.b_c.) me@acme.com @ @. x@y | @Override @a.b_c",
            })
    void theMentionsOf(String network, String text, String expected) {
        assertEquals(expected, found(network, EntityKind.MENTION, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.com/a?b=c, ASP.NET. | https://example.com/a?b=c",
                "(www.example.com) “https://a.de/b”. | www.example.com https://a.de/b",
                "https://例え.jp/日本。 me@www.example.com | https://例え.jp/日本",
                "https://a.com/b_(c)) https://a.com/#d | https://a.com/b_(c) https://a.com/#d",
            })
    void theLinksOf(String text, String expected) {
        assertEquals(expected, found("facebook", EntityKind.LINK, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "www.", "@[", "@[1", "@[a](urn:li:", "#", "#a", "@a", "@.", "https://a.com/(", "@"})
    void aMillionCharsOfOneKindTakeSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            of("linkedin").entities(text);
            of("threads").entities(text);
            of("facebook").entities(text);
        });
    }

    private static String found(String network, EntityKind kind, String text) {
        return of(network).entities(text).stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> entity.span().in(text))
                .collect(Collectors.joining(" "));
    }
}
