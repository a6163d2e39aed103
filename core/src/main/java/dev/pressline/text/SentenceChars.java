package dev.pressline.text;

import com.ibm.icu.lang.UCharacter;

/** What single characters mean to the end of a sentence. */
final class SentenceChars {

    private static final String STOPS = ".!?\u2026\u203C\u203D\u2047\u2048\u2049\u3002\uFF01\uFF1F\uFF0E\uFF61"
            + "\u061F\u06D4\u0964\u0965\u0589\u1362";
    private static final String WIDE_STOPS = "\u3002\uFF01\uFF1F\uFF61";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]}\u300D\u300F\uFF09\u3011\u300B\u3009\uFF63";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";
    private static final String BULLETS =
            "\u2022\u2023\u2043\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u27A2\u27A4\u2713\u2714";
    private static final String DASHES = "-\u2013\u2014";

    private SentenceChars() {}

    /** Any blank, line ends included. */
    static boolean isBlank(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0xFEFF;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** A stop that needs no blank after it. */
    static boolean isWideStop(char c) {
        return WIDE_STOPS.indexOf(c) >= 0;
    }

    static boolean isDot(char c) {
        return c == '.' || c == 0x2026;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019;
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? isAsciiLetter(c) : UCharacter.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : UCharacter.isDigit(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : UCharacter.isULowercase(c);
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : UCharacter.isUUppercase(c);
    }

    static boolean isHiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
