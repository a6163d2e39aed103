package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.evidence.KindCues.Found;
import dev.pressline.evidence.KindCues.Strength;
import dev.pressline.model.ReleaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cues are whole words, near each other, in their order. */
class KindCuesTest {

    private static List<String> cues(String text) {
        return KindCues.find(text).stream().map(Found::cue).toList();
    }

    @Test
    void aCueInTwoPartsSpansAFewWords() {
        assertTrue(KindCues.find("Acme reports a rise in revenue")
                .contains(new Found(ReleaseKind.RESULTS, Strength.PLAIN, "reports ~ revenue")));
        assertTrue(!cues("Acme reports " + "a ".repeat(9) + "revenue").contains("reports ~ revenue"));
        assertTrue(!cues("Revenue, Acme reports").contains("reports ~ revenue"));
    }

    @Test
    void aCaretBindsACueToTheFirstWord() {
        assertTrue(cues("Why lathes rust").contains("^why"));
        assertTrue(!cues("This is why lathes rust").contains("^why"));
    }

    @Test
    void wordsAreWhole() {
        assertEquals(List.of(), cues("Acmelaunches preacquires"));
    }

    @Test
    void aYearAndANumberStandForAny() {
        assertTrue(cues("Graz Tool Summit 2031").contains("summit ~ #year"));
        assertTrue(cues("17 ways to keep a lathe sharp").contains("#n ways"));
        assertTrue(!cues("Summit 1931").contains("summit ~ #year"));
    }
}
