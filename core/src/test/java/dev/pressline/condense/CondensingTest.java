package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CondensingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme™ opened a plant.                                    | Acme opened a plant.
            Acme (NYSE: ACM) opened a plant.                         | Acme opened a plant.
            A bank looks at Acme, Inc. (NYSE: ACM).                  | A bank looks at Acme, Inc.
            Acme (Nasdaq: ACM; TSX: AC) opened a plant.              | Acme opened a plant.
            Acme Corp. ("Acme" or the "Company") opened a plant.     | Acme opened a plant.
            Acme, Inc. opened a plant.                               | Acme opened a plant.
            Acme GmbH's plant opened.                                | Acme's plant opened.
            Today, Acme opened a plant.                              | Acme opened a plant.
            Acme today announced that it has opened a plant.         | Acme has opened a plant.
            Acme recently announced that it will open a plant.       | Acme will open a plant.
            Acme announced today that it will open a plant.          | Acme will open a plant.
            Acme is pleased to announce that it is opening a plant.  | Acme is opening a plant.
            Acme today announced a plant.                            | Acme announced a plant.
            Acme announced today a plant.                            | Acme announced a plant.
            Acme proudly announces a plant.                          | Acme announces a plant.
            Acme, a leading provider of pumps, opened a plant.       | Acme opened a plant.
            Acme, Inc. (NYSE: ACM), a global leader in heat, cold and air, today announced that it has opened a plant. | Acme has opened a plant.
            """)
    void corporateHabitsGo(String sentence, String shortest) {
        assertEquals(shortest, Condensing.frontier(sentence).shortest().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme bought Foo, Inc.
            Smith & Co. opened a plant.
            Acme announced that Foo has opened a plant.
            Acme, which makes pumps, opened a plant.
            The pump (model TSX) costs $900.
            Acme's Limited Edition pump is out.
            Sales rose 4% (2025: 3%).
            Acme, a maker of pumps for schools; and Foo, a school, opened a plant.
            """)
    void whatSaysSomethingStays(String sentence) {
        assertEquals(List.of(Version.whole(sentence).text()), texts(Condensing.frontier(sentence)));
    }

    private static List<String> texts(Frontier frontier) {
        return frontier.versions().stream().map(Version::text).toList();
    }

    @Test
    void everyVersionIsShorterThanTheOneBeforeAndNamesItsSteps() {
        Frontier frontier = Condensing.frontier(
                "Acme, Inc.™ (NYSE: ACM), a leading maker of pumps, today announced that it has opened a plant.");
        List<Version> versions = frontier.versions();
        for (int i = 1; i < versions.size(); i++) {
            assertTrue(
                    versions.get(i).text().length() < versions.get(i - 1).text().length());
            assertEquals(i, versions.get(i).steps().size());
        }
        assertEquals(
                List.of("time: today", "mark", "ticker", "announcement", "legal suffix", "descriptor"),
                frontier.shortest().steps());
    }

    /** What goes says nothing, so each version is a little better, and none worth more than 1. */
    @Test
    void aVersionWithoutAHabitIsWorthMore() {
        List<Double> scores =
                Condensing.frontier("Today, Acme™, Inc. (NYSE: ACM) proudly announces a plant.").versions().stream()
                        .map(Version::score)
                        .toList();
        assertTrue(scores.size() > 3);
        for (int i = 1; i < scores.size(); i++) {
            assertTrue(scores.get(i) > scores.get(i - 1), scores.toString());
        }
        assertTrue(scores.get(scores.size() - 1) < 1, scores.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “Acme (NYSE: ACM) grew,” Jane Roe of Acme (NYSE: ACM) said. | “Acme (NYSE: ACM) grew,” Jane Roe of Acme (NYSE: ACM) said.
            "Acme (NYSE: ACM) grew," Jane Roe said.                     | "Acme (NYSE: ACM) grew," Jane Roe said.
            "We grew," said Jane Roe of Acme (NYSE: ACM) in Leeds.      | "We grew," said Jane Roe of Acme in Leeds.
            “We” and “they” met at Acme (NYSE: ACM) in Leeds.           | “We” and “they” met at Acme in Leeds.
            """)
    void whatSomebodySaidStaysWordForWord(String sentence, String shortest) {
        assertEquals(shortest, Condensing.frontier(sentence).shortest().text());
    }

    @ParameterizedTest
    @CsvSource({"1500, 2", "1501, 1"})
    void whatIsLongerThanASentenceIsLeftWhole(int length, int versions) {
        String start = "Acme (NYSE: ACM) opened a plant in ";
        String sentence = start + "x".repeat(length - start.length());
        assertEquals(versions, Condensing.frontier(sentence).versions().size());
    }

    @Tag("long")
    @Test
    void aSentenceOfAMillionCharsIsLeftWhole() {
        assertEquals(
                1, Condensing.frontier("Acme™, a ".repeat(120_000)).versions().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Heat opened a plant for 300 people in New York on Nov. 22, 2026. | Acme Heat;300;New York;Nov;22;2026
            Sales rose 4.5% to $1.2 billion, not $1 billion.                      | 4.5%;$1.2;not;$1
            It won't open.                                                        | won't
            It is the “Acme” plant, Leeds, with no roof.                          | Acme;Leeds;no
            Acme, Orbis and Foo met.                                              | Orbis;Foo
            The £5 ticket... (20%) Zoë                                            | £5;20%;Zoë
            """)
    void factsOfASentenceAreNamed(String sentence, String facts) {
        assertEquals(List.of(facts.split(";")), FactWords.of(sentence));
    }
}
