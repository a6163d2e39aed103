package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule a table, with what it must not do. A bar stands before a new sentence, a slash for a line end. */
class SentenceRulesTest {

    private static String parted(String text, Locale locale) {
        StringBuilder parted = new StringBuilder();
        int at = 0;
        for (Span sentence : Sentences.of(text, locale)) {
            parted.append(text, at, sentence.start()).append(at > 0 ? "|" : "").append(sentence.in(text));
            at = sentence.end();
        }
        return parted.append(text.substring(at)).toString().replace('\n', '/');
    }

    private static void assertParted(String barred) {
        assertEquals(barred, parted(barred.replace("|", "").replace('/', '\n'), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Really? -- so it is. |Good.",
                "Really? \u2013 yes.",
                "Really? |\u2013 Yes.",
                "Really? |iPhones sell.",
                "Really? |Yes. |No!",
                "Really? yes.",
                "Really? - - - yes.",
                "Really? |- - - - yes.",
                "Really? |- - - -yes.",
                "Really? |-",
                "Really? y",
            })
    void aSmallWordGoesOnWithTheSentence(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is so. (Doe, 2020).",
                "It is so. (May 16) \u2013 Acme grew.",
                "It is so. (May 16) and more.",
                "It is so. |(May 16) Acme grew.",
                "It is so. |(May 16)",
                "It is so. |(May 16",
                "It is so. |(a) B.",
            })
    void bracketsAndWhatGoesOnBehindThemStay(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cYes!\u201d Jane Doe said.",
                "\u201cYes!\u201d Jane Q. Doe said.",
                "\u201cYes!\u201d |Jane Doe left.",
                "\u201cYes!\u201d |The firm said no.",
                "\u201cYes!\u201d said Jane Doe.",
                "\u201cYes!\u201d |Jane A. B. C. D. E. Doe said.",
                "(Yes!) |Jane Doe said.",
                "Yes! |Jane Doe said.",
                "\u201cYes!\u201d Jane A. B. C. D. said.",
                "\u201cYes!\u201d |Jane A. B. C. D. E. said.",
                "\u201cYes!\u201d |300 Jane said.",
                "\u201cYes.\u201d|The",
            })
    void aSpeakerBelongsToTheQuotation(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The end came.|The rest is silence.",
                "Sales rose 15.|The rest fell.",
                "Sales rose 5.The rest fell.",
                "See node.js here.",
                "It ran.A day.",
                "It ran.AB day.",
                "I.The day.",
                "It ran.The-day.",
                "It ran.The",
                "It was AB.The rest.",
                "@ran.The place.",
                "mail me@acme.The place.",
                "see acme_ran.The place.",
                "it ran.The@acme place.",
                "It ran.|Mr. Doe came.",
                "acme.com grew.",
                "He is Mr.Doe now.",
                "\u201cIt led.\u201d|The rest fell.",
                "\u201cIt led.\u201dthe rest fell.",
                "\u201cIt led.\u201dA rest.",
                "It ran?|The rest.",
                "It ran..The rest.",
            })
    void aMissingBlankIsSeenWhereWordsAreWhole(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme is No. 1. |It grew.",
                "Acme said No. |It grew.",
                "Acme Inc. |It grew.",
                "Acme Inc. Leeds grew.",
                "Acme Inc. |\u201cIt grew.\u201d",
                "It left the U.S. |Mr. Doe stayed.",
                "It left the U.S. |Gov. Roe stayed.",
                "At 5 p.m. Mr. Doe stayed.",
                "He came at noon or at 5 p.m. |Mr. Doe stayed.",
                "He met J. Doe.",
                "He chose Plan B. |Doe left.",
                "He said (J. Doe) left.",
                "He met Mary-J. Doe.",
                "-J. |Doe left.",
                "Acme Inc. \"",
                "At about 5 p.m. |Mr. Doe stayed.",
                "At noon or 5 p.m. |Mr. Doe stayed.",
                "Form 10-K. |Doe left.",
                "J. Doe left.",
                "1. Milk is good.",
                "(1. Milk is good.",
                "\u2022 1. Milk is good.",
                "Yahoo! Inc. was sold.",
                "Yahoo! |The firm was sold.",
                "Wow! |Inc. was sold.",
            })
    void anAbbreviationEndsASentenceWhereOneStarts(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said ... I know.",
                "He said ... |We know.",
                "He said... |We know.",
                "He said\u2026 I know.",
                "He said.. |I know.",
                "He said . . . We know.",
                "He said. |. . . We know.",
                "He said . . . . |We know.",
                "He said . . . . we know.",
                "He said . . . .",
                "(He said. . . . We know.)",
                "The [...] part. |So.",
                "The (!) part. |So.",
                "The (?) Part. |So.",
            })
    void anEllipsisIsNoEndUnlessAStopIsAmongItsDots(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"I want to--\" |The line went dead.",
                "\"I want to--\" he said.",
                "\"I want to--\" Leeds said.",
                "\"I want to--\"The line went dead.",
                "\"I want to\" The line.",
                "(I want to-) The line.",
            })
    void aQuotationThatBreaksOffEndsBeforeASentence(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milk/|eggs",
                "milk//|eggs",
                "milk / /|eggs",
                "A line/that goes on./|It is.",
                "Outlook/|We grow.",
                "Sales,/Costs and more.",
                "Sales \u2013/Costs and more.",
                "Mr./Doe left.",
                "Mr. Doe left/|\u2022 milk",
                "The first line of a text that somebody wrapped at/|Sixty chars goes on.",
                "The first line of a text that somebody wrapped, at/Sixty chars goes on.",
                "The first line of a text that somebody wrapped, at/|Sixty chars goes on",
                "The first line of a text that is shorter by far/|Sixty chars goes on.",
                "(milk/eggs)",
                "A line/|that has no stop//|So.",
                "It is (a/\"line.\")",
            })
    void aLineEndsASentenceUnlessItWasOnlyWrapped(String barred) {
        assertParted(barred);
    }

    @ParameterizedTest
    @CsvSource({
        "今日は。|明日は。",
        "「今日。」と言った。|明日。",
        "「今日。」社長。",
        "「今日。」、明日。",
        "彼は「今日。」|明日。",
        "今日！|明日？|はい。",
    })
    void wideStopsNeedNoBlank(String barred) {
        assertEquals(barred, parted(barred.replace("|", ""), Locale.JAPANESE));
    }

    @ParameterizedTest
    @CsvSource({
        "Am 1. Januar stieg es.",
        "Es stieg um 25. |Das ist gut.",
        "Es stieg um 25. Leeds fiel.",
        "Es stieg um 125. Leeds fiel.",
        "Es stieg um 1025. |Leeds fiel.",
    })
    void anOrdinalEndsAGermanSentenceWhereOneStarts(String barred) {
        assertEquals(barred, parted(barred.replace("|", ""), Locale.GERMAN));
    }

    /** How far a rule looks, which keeps all of them linear. */
    @Test
    void rulesLookOnlySoFar() {
        assertParted("It is so. (" + "a".repeat(78) + "), no?");
        assertParted("It is so. |(" + "a".repeat(79) + "), no?");
        assertParted("@" + "a".repeat(62) + ".The place.");
        assertParted("@" + "a".repeat(63) + ".|The place.");
        assertParted("At " + "x".repeat(33) + " p.m. Mr. Doe stayed.");
        assertParted("At " + "x".repeat(34) + " p.m. |Mr. Doe stayed.");
    }
}
