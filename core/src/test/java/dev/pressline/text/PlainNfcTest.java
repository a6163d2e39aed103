package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNfcTest {

    @Test
    void whatIsPlainByItselfIsNeverChangedByNormalisation() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (PlainNfc.isPlain(Character.toString(codePoint))) {
                assertEquals(0, UCharacter.getCombiningClass(codePoint), () -> "combining class");
                assertTrue(isQuickYes(codePoint), Integer.toHexString(codePoint));
            }
        }
    }

    private static boolean isQuickYes(int codePoint) {
        return Normalizer2.getNFCInstance().quickCheck(Character.toString(codePoint)) == Normalizer.YES;
    }

    @Test
    void plainTextsAreNormal() {
        RandomText.of(RandomText.HARD, 37, 20_000, 6)
                .filter(PlainNfc::isPlain)
                .forEach(text -> assertTrue(Normalizer2.getNFCInstance().isNormalized(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain words", "na\u00efve \u20ac5", "\u4e2d\u6587", "\uae00", "\ud83d\ude00", "\u2764\ufe0f"})
    void mostTextsArePlain(String text) {
        assertTrue(PlainNfc.isPlain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "\u2126", "\u0958", "\ud834\udd5e", "\u1100\u1161"})
    void whatNormalisationChangesIsNotPlain(String text) {
        assertFalse(PlainNfc.isPlain(text));
    }
}
