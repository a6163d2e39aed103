package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@[123] | 0-6",
                "@[0]@[9]. | 0-4 4-8",
                "Hi @[12 and @[3] | 12-16",
                "@[] @[1a] @[/] @[:] @[12 | ''",
                "@[@[7]] | 2-6",
                "@[1 | ''",
                "@[ | ''",
            })
    void facebooksFormIsANumberInBrackets(String text, String spans) {
        assertEquals(spans, spans(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@[A B](urn:li:person:1) | 0-23",
                "@[A](urn:li:x)@[B](urn:li:y). | 0-14 14-28",
                "@[A @[B](urn:li:y) | 4-18",
                "@[A](urn:li:x @[B](urn:li:y) | 14-28",
                "@[A](urn:li:@[B](urn:li:y) | 12-26",
                "@[](urn:li:x) @[A](x) @[A] (urn:li:x) @[A | ''",
                "@[A](urn:li:x | ''",
                "@[A](urn:li:x y) | ''",
                "@[A]b](urn:li:x) | ''",
            })
    void linkedInsFormIsANameInBracketsAndAUrnInRoundOnes(String text, String spans) {
        assertEquals(spans, spans(text, true));
    }

    private static String spans(String text, boolean withUrn) {
        return BracketMentions.in(text, withUrn).stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" "));
    }
}
