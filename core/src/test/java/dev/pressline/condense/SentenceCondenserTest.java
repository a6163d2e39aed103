package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Version;
import dev.pressline.text.Graphemes;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceCondenserTest {

    private static final List<String> WORDS = List.of(
            "Acme", "the", "a", "of", "in", "opened", "plant", "300", "$1.2", "billion", "not", "may", "which", "has",
            "Leeds,", "(NYSE:", "ACM)", "“best", "pump”", "and", "or", "said", "–", "…", "e\u0301", "\uD83D", "🙂",
            "it's", "\"", ")", "to", "up", "5%", "if", "Jane", "Doe,", "today", ".", ",");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50 | In Leeds, Acme, a maker of pumps, opened a plant for 300 people, which cost $1.2 billion. | In Leeds, Acme opened a plant for 300 people.
            20 | Acme (NYSE: ACM) opened a plant. | Acme opened a plant.
            55 | During the pandemic, demand for beach homes surged, driving prices upward in both seasons. | During the pandemic, demand for beach homes surged.
            """)
    void wholePartsGoUnderTheFullGuard(int budget, String sentence, String expected) {
        assertEquals(expected, textOf(SentenceCondenser.with(Guard.FULL).condense(sentence, budget)));
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        String sentence = "Acme, Inc. (NYSE: ACM) opened a plant.";
        assertEquals(sentence, textOf(SentenceCondenser.with(Guard.FULL).condense(sentence, sentence.length())));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSaidShorterIsRefusedAndNotCut(Guard guard) {
        assertInstanceOf(Condensed.Refused.class, SentenceCondenser.with(guard).condense("Acme opened a plant.", 3));
    }

    /** Whatever stands in a text: within the budget, words of the source in its order, no ellipsis of ours. */
    @ParameterizedTest
    @EnumSource
    void anyTextKeepsItsOrderAndItsBudget(Guard guard) {
        Random random = new Random(11);
        SentenceCondenser condenser = SentenceCondenser.with(guard);
        for (int i = 0; i < 400; i++) {
            String text = text(random);
            int budget = 5 + random.nextInt(80);
            if (condenser.condense(text, budget) instanceof Condensed.Fits fits) {
                String version = fits.version().text();
                assertTrue(Graphemes.count(version) <= budget, version);
                assertTrue(isSubsequence(letters(version), letters(text)), text + " -> " + version);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFrontierGrowsShorterAndHasFewVersions(Guard guard) {
        Random random = new Random(12);
        for (int i = 0; i < 100; i++) {
            List<Version> versions =
                    SentenceCondenser.with(guard).frontier(text(random)).versions();
            assertTrue(versions.size() <= 20, "versions: " + versions.size());
            for (int at = 1; at < versions.size(); at++) {
                assertTrue(Graphemes.count(versions.get(at).text())
                        < Graphemes.count(versions.get(at - 1).text()));
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void hostileTextsDoNoHarm(Guard guard) {
        SentenceCondenser condenser = SentenceCondenser.with(guard);
        for (String hostile : List.of(
                "",
                " ",
                "\uD800",
                "(((((",
                "a".repeat(1_000_000),
                "a ".repeat(2_000),
                ", ".repeat(700),
                "\"".repeat(900))) {
            condenser.condense(hostile, 10);
            assertEquals(hostile, condenser.frontier(hostile).whole().text());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            text.append(text.length() == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    private static String textOf(Condensed condensed) {
        return condensed instanceof Condensed.Fits fits ? fits.version().text() : condensed.toString();
    }
}
