package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, a bar stands where one sentence ends and the next begins. */
class SentencesTest {

    private static final int LONG = 50_000;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // companies, tickers, figures
                "Acme Inc. today named a new chief.|Its shares rose.",
                "It is owned by Acme Corp.|The price was $1.2 billion.|It rose 3.5%.",
                "Acme Ltd. (LSE: ACM) and Globex Co. Holdings agreed.|They merge.",
                "Acme & Co. Partners is No. 1 of 5.|Globex is No. 2.",
                "The answer is no.|Acme stays.",
                "Yahoo! Inc. was sold.|Yum! Brands was not!|It grew.",
                // places, dates, times
                "We live in the U.S. Midwest.|They left the U.S.|How are you?",
                "It opened on Nov. 22 in Austin, Texas.|On Dec. 1 it closed.",
                "The call is at 8:30 a.m. ET.|It ends at 9 p.m.|Please join.",
                "At 9 a.m. Ms. Roe spoke.|She left at 5 p.m.|Mr. Doe stayed.",
                // people
                "J. K. Doe met Dr. Jane Q. Public Jr. and Gen. Roe.|He smiled.",
                "You and I.|It was Albert I. Doe.",
                "John Doe, Ph.D., joined J.P. Roe & Co. Partners.|He leads it.",
                "Plan B.|Acme files Form 10-K.|Revenue rose.",
                // quotations and brackets
                "\u201cWe won. It was close,\u201d said Jane Doe.|\u201cWe are glad.\u201d|He left.",
                "\"It works!\" Jane Doe said.|\"It does.\"|She left.",
                "He said 'Stop.' and went.|'It is late.'|They agreed.",
                "Sales rose (see p. 5. It has more.) in May.|(Costs fell.)|All is well.",
                "\"I want to--\"|The line went dead.",
                "The [...] part matters.|It does.\u201d",
                // stops of other kinds
                "Really?!|Yes!!|No\u2026|Well.",
                "He thought ... and thought . . . I know.|Done.... Then home.",
                "See https://acme.example/a.b?c=d.|Write to a.b@acme.example.|Thanks.",
                "It fell e.g. in Q3, i.e. late, vs. 2025.|iPhones sold.",
                "The end came.The rest is silence.",
                "He said: \u201cIt works.\u201d (Doe, 2020).|St. Paul, MN. (May 16, 2026) \u2013 Acme grew.",
                "Visit www.AcmeCorp.example.|It has Patent Nos. US1234B1 and US1235B1.|All held.",
                "It grew.[1][2]|It shrank.3 4|Then it stopped.",
            })
    void anEnglishStopEndsASentenceOrNot(String text) {
        assertSentences(
                text.replace("Done.... Then", "Done....|Then").replace("came.The", "came.|The"), Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "de, Am 1. Januar stieg die Zahl auf 25.|Das ist z. B. gut.|Dr. Roe sagte: \u201eGut. Sehr gut.\u201c|Ende.",
        "de, Laut Nr. 5 gem. Abs. 3 gilt das.|Im 3. Quartal kamen ca. 5 Mio. Euro.",
        "fr, M. Roe a dit : \u00ab Bien. Merci. \u00bb|L\u2019offre est close.|Ce sera fini.",
        "es, El Sr. Roe vive en EE.UU.|La empresa gana.|\u00bfC\u00f3mo?|\u00a1As\u00ed!",
        "it, Il Sig. Roe guida Acme S.p.A.|L'azienda cresce.",
        "pt, A Acme Ltda. cresceu.|O Sr. Roe riu.",
        "nl, Dhr. Roe leidt Acme B.V.|Het groeit met 5 mln. euro.",
        "ja, \u65b0\u88fd\u54c1\u3092\u767a\u8868\u3057\u307e\u3057\u305f\u3002|\u300c\u5b09\u3057\u3044\u3002\u300d\u3068\u8ff0\u3079\u305f\u3002|\u7d42\u308f\u308a\uff01",
        "zh, \u4eca\u5929\u5ba3\u5e03\u3002|\u4ed6\u8bf4\uff1a\u201c\u5f88\u597d\u3002\u662f\u7684\u3002\u201d|\u5e02\u573a\u597d\u3002",
        "sv, Acme Inc. growth.|It rose.",
    })
    void otherLanguagesHaveTheirOwnWords(String language, String text) {
        assertSentences(text, Locale.forLanguageTag(language));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1. Buy milk|2. Sell eggs",
                "1) Buy milk.|2) Sell eggs.|3) Rest.",
                "a. Buy milk|b. Sell eggs",
                "(i) Buy milk|(ii) Sell eggs",
                "\u2022 Buy milk|\u2022 9. Sell eggs",
                "One thing: 1) buy, 2) sell.",
                "3. Revenue rose.",
            })
    void itemsOfAListAreSentences(String text) {
        assertSentences(text, Locale.ENGLISH);
    }

    @Test
    void aLineThatWasOnlyWrappedGoesOn() {
        assertEquals(List.of("A line that\ngoes on.", "So it is."), sentences("A line that\ngoes on.\nSo it is."));
        assertEquals(List.of("milk", "eggs", "more bread"), sentences("milk\neggs\n\nmore bread\n"));
        assertEquals(List.of("Outlook", "We expect growth."), sentences("Outlook\nWe expect growth."));
        assertEquals(List.of("Mr.\nDoe left."), sentences("Mr.\nDoe left."));
        String wrapped = "A line of text that goes on for as long as lines do in\nAcme Mail wraps.";
        assertEquals(List.of(wrapped), sentences(wrapped));
    }

    @Test
    void nothingHasNoSentence() {
        assertEquals(List.of(), sentences(""));
        assertEquals(List.of(), sentences(" \n\t\u00a0 \n"));
        assertEquals(List.of("."), sentences(" . "));
    }

    @Test
    void aLongQuotationIsNotOneSentence() {
        String speech = "\u201c" + "We are glad to be here today. ".repeat(30).strip() + "\u201d";
        assertTrue(sentences(speech).size() > 25);
    }

    @Tag("long")
    @Test
    void sentencesHoldAllThatIsNotBlank() {
        List<String> pieces = new ArrayList<>(RandomText.HARD);
        pieces.addAll(List.of(
                ". ", "! ", "\n", "\n\n", "Inc.", "The ", "\u201c", "\u201d", "\"", "(", ")", "1. ", "2) ", "\u2022 "));
        pieces.addAll(List.of(
                ". . .", "...", "'", "\u3002", "\u300c", "\u300d", "Mr", "\u00bb", "\u00ab", "[1]", "a) ", "b) "));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE)) {
            RandomText.of(pieces, 53, 20_000, 14).forEach(text -> assertCovers(text, Sentences.of(text, locale)));
        }
    }

    private static void assertCovers(String text, List<Span> spans) {
        int at = 0;
        for (Span span : spans) {
            assertTrue(span.start() >= at && span.length() > 0, text);
            assertTrue(isBlank(text, at, span.start()), text);
            assertFalse(isBlank(text, span.start(), span.start() + 1), text);
            assertFalse(isBlank(text, span.end() - 1, span.end()), text);
            at = span.end();
        }
        assertTrue(isBlank(text, at, text.length()), text);
    }

    private static boolean isBlank(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> SentenceChars.isBlank((char) c));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ". ",
                "! ",
                "\n",
                "\n ",
                " ",
                "(",
                "((.",
                "\"a. ",
                "\u201c",
                "a.",
                "A. ",
                "U.S. ",
                "At U.S. ",
                "1. ",
                "a) ",
                "\u2022 ",
                "\u3002",
                "\u3002\u300d",
                "[1]",
                ".[1]",
                "x.1 ",
                "a.B",
                "Ab.Cd",
                "\u00ab \u00bb",
                "'",
                "-",
                "A\n",
                "a\n",
                ". . . ."
            })
    void aLongTextOfOneThingIsRead(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertCovers(text, Sentences.of(text, Locale.ENGLISH));
        assertCovers("At x" + text + "U.S. The", Sentences.of("At x" + text + "U.S. The", Locale.GERMAN));
    }

    private static void assertSentences(String barred, Locale locale) {
        String text = barred.replace("came.|The", "came.The").replace("|", " ");
        text = locale.getLanguage().equals("ja") || locale.getLanguage().equals("zh") ? barred.replace("|", "") : text;
        assertEquals(List.of(barred.split("\\|", -1)), sentences(text, locale));
    }

    private static List<String> sentences(String text) {
        return sentences(text, Locale.ENGLISH);
    }

    private static List<String> sentences(String text, Locale locale) {
        return Sentences.of(text, locale).stream().map(span -> span.in(text)).toList();
    }
}
