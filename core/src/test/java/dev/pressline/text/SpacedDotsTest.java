package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedDotsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // text, where the first dot is, how many, where they end, whether right behind a word
                "so . . . on,3,3,8,false",
                "so. . . . on,2,4,9,true",
                ". . .,0,3,5,false",
                "a.,1,1,2,true",
                "a. b,1,1,2,true",
                "a...,1,1,2,true", // without blanks they are a run of stops, and no ellipsis of this kind
                "a. .,1,2,4,true",
                "a.\u00A0.\u00A0.,1,3,6,true",
                "a.  .,1,1,2,true",
            })
    void dotsWithOneBlankBetweenBelongTogether(String text, int start, int count, int end, boolean followsWord) {
        assertEquals(new SpacedDots(count, end, followsWord), SpacedDots.at(text, start));
    }
}
