package dev.pressline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** What readers see of a code point. By ICU's data, so that it does not change with the JDK. */
enum Visibility {
    VISIBLE,
    BLANK,
    LINE_END,
    /** Zero width joiner and its like: they change how their neighbours look, or nothing. */
    JOINER,
    /** Variation selectors: they change how the character before them looks, or nothing. */
    STYLE,
    /** Marks that order right-to-left text, or nothing. */
    DIRECTION,
    INVISIBLE;

    /** No combining mark has a smaller number. */
    private static final int FIRST_MARK = 0x300;

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int VIRAMA = 9;

    /**
     * Scripts whose spelling has joiners: cursive ones (Persian, Urdu), those with conjuncts (Hindi, Sinhala),
     * Mongolian.
     */
    private static final Set<Integer> SCRIPTS_WITH_JOINERS = Set.of(
            UScript.ARABIC,
            UScript.BALINESE,
            UScript.BENGALI,
            UScript.DEVANAGARI,
            UScript.GUJARATI,
            UScript.GURMUKHI,
            UScript.JAVANESE,
            UScript.KANNADA,
            UScript.KHMER,
            UScript.MALAYALAM,
            UScript.MONGOLIAN,
            UScript.MYANMAR,
            UScript.NKO,
            UScript.ORIYA,
            UScript.SINHALA,
            UScript.SYRIAC,
            UScript.TAMIL,
            UScript.TELUGU,
            UScript.TIBETAN);

    static Visibility of(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return codePoint == ' ' ? BLANK : VISIBLE;
        }
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.SPACE_SEPARATOR -> BLANK;
            case UCharacterCategory.LINE_SEPARATOR, UCharacterCategory.PARAGRAPH_SEPARATOR -> LINE_END;
            case UCharacterCategory.CONTROL -> ofControl(codePoint);
            case UCharacterCategory.PRIVATE_USE, UCharacterCategory.SURROGATE -> INVISIBLE;
            default -> ofOther(codePoint);
        };
    }

    private static Visibility ofControl(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x85 -> LINE_END;
            case '\t', 0x0B, '\f' -> BLANK;
            default -> INVISIBLE;
        };
    }

    private static Visibility ofOther(int codePoint) {
        return switch (codePoint) {
            case ZWNJ, ZWJ, 0x180E -> JOINER;
            case 0x200E, 0x200F, 0x061C -> DIRECTION;
            case 0x115F, 0x1160 -> VISIBLE; // fillers that hold the place of a letter in old Korean
            case 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC -> INVISIBLE; // interlinear marks, place of an object
            default -> ofProperties(codePoint);
        };
    }

    private static Visibility ofProperties(int codePoint) {
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR)) {
            return STYLE;
        }
        boolean hidden = UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.NONCHARACTER_CODE_POINT);
        return hidden ? INVISIBLE : VISIBLE;
    }

    /** Whether a joiner makes one emoji of its neighbours. */
    static boolean joinsEmoji(int before, int joiner, int after) {
        return joiner == ZWJ
                && isPictograph(after)
                && (isPictograph(before) || before == EMOJI_STYLE || isSkinTone(before));
    }

    /** Whether a joiner changes the shape of its neighbours; a virama before it shows at the end of a word, too. */
    static boolean joinsLetters(int base, int joiner, int after, boolean virama) {
        return hasJoiners(base) && (joiner == ZWJ || virama || hasJoiners(after));
    }

    /** Whether a variation selector changes the character before it. */
    static boolean styles(int before, int selector, int after) {
        if (selector != EMOJI_STYLE && selector != TEXT_STYLE) {
            return of(before) == VISIBLE;
        }
        boolean keycapBase = before >= '#' && before <= '9';
        return UCharacter.hasBinaryProperty(before, UProperty.EMOJI) && (!keycapBase || after == KEYCAP);
    }

    static boolean isRightToLeft(int codePoint) {
        if (of(codePoint) != VISIBLE) {
            return false; // a mark is no letter, whatever its direction
        }
        int direction = UCharacter.getDirection(codePoint);
        return direction == UCharacterDirection.RIGHT_TO_LEFT
                || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                || direction == UCharacterDirection.ARABIC_NUMBER;
    }

    private static boolean isPictograph(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean isSkinTone(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }

    private static boolean hasJoiners(int codePoint) {
        return SCRIPTS_WITH_JOINERS.contains(UScript.getScript(codePoint)) && !UCharacter.isDigit(codePoint);
    }

    static boolean isVirama(int codePoint) {
        return UCharacter.getCombiningClass(codePoint) == VIRAMA;
    }

    /** Whether normalisation leaves it where it is: no mark, and nothing that is taken apart into marks (U+0F81). */
    static boolean isBase(int codePoint) {
        return codePoint < FIRST_MARK
                || UCharacter.getIntPropertyValue(codePoint, UProperty.LEAD_CANONICAL_COMBINING_CLASS) == 0;
    }
}
