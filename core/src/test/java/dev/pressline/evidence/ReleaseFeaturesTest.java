package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a release is worded and built. */
class ReleaseFeaturesTest {

    private static final String SIGNS = "aB.!?\n \"(1-'\uD83D";

    private static Map<String, Double> of(String title, String body) {
        return ReleaseFeatures.of(Message.of(title, body, Cues.forLanguage("en").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme will open a plant.                   | future
            Acme won't open a plant.                  | future
            The plant can feed a town.                | ability
            Owners should return the kettle.          | duty
            Acme has opened a plant.                  | perfect
            Acme has four plants.                     | possession
            The plant is old.                         | state
            It's an old plant.                        | state
            The kettle is made in Leeds.              | passive
            The council was late.                     | was
            Acme won the prize.                       | past
            Acme opened a plant.                      | past
            A renowned firm, based in Leeds, offers it. | habit
            Our experts help every home.              | habit of many
            Acme hires twenty drivers.                | event present
            Discover our kettles.                     | command
            A kettle for every home.                  | none
            """)
    void theFirstFiniteVerbSaysWhatKindOfClauseItIs(String sentence, String kind) {
        Map<String, Double> features = of("", sentence);
        List<String> found = new ArrayList<>();
        features.forEach((name, value) -> {
            if (name.startsWith("clause: ") && value > 0) {
                found.add(name.substring("clause: ".length()));
            }
        });
        assertEquals(List.of(kind), found);
    }

    @Test
    void aGroupIsWeighedByHowManyOfItsWordsStandInAHundred() {
        String body = "seamless friendly " + "x ".repeat(98);
        assertEquals(Math.log1p(2), of("", body).getOrDefault("style ease", -1.0), 1e-9);
        assertEquals(0, of("", body).getOrDefault("style saying", -1.0), 1e-9);
    }

    @Test
    void noWordIsInTwoGroupsThatAreWeighed() {
        Set<String> seen = new HashSet<>();
        for (String[] row : Lexicon.rows("en.style.tsv")) {
            if (!row[0].contains(": ")) {
                List.of(row[2].split(" ", -1)).forEach(word -> assertTrue(seen.add(word), word));
            }
        }
        assertFalse(seen.isEmpty());
    }

    @Test
    void aTextWithoutAHeadlineHasNoFeaturesOfOne() {
        Map<String, Double> features = of(" ", "Acme opened a plant.");
        assertTrue(features.keySet().stream().noneMatch(ReleaseFeatures::ofHeadline));
        assertEquals(1.0, features.get(ReleaseFeatures.NO_HEADLINE));
    }

    @ParameterizedTest
    @CsvSource({
        "Acme Opens Plant in Leeds, headline: event verb, 1",
        "Acme Opens Plant in Leeds, headline: links, 1",
        "Acme Announces Merger, headline: event noun, 1",
        "Elevate Your Mornings, headline: promises, 1",
        "Elevate Your Mornings, headline: event verb, 0",
        "Introducing Joy, headline: gerund, 1"
    })
    void theHeadlinesFormIsSeen(String title, String feature, double value) {
        assertEquals(value, of(title, "").get(feature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\n", ".", "won't", "is ", "é́ ", "A. ", "” “"})
    void anyTextHasTheSameFeaturesAllFinite(String piece) {
        Set<String> names = of("x", "y").keySet();
        Map<String, Double> features = of(piece + "x", piece.repeat(20_000));
        assertEquals(names, features.keySet());
        assertTrue(features.values().stream().allMatch(Double::isFinite));
    }

    @Test
    void aSentenceStartsOnlyWhereTokensSayThatOneMay() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                assertTrue(!tokens.startsSentence(i) || i == 0 || tokens.opensSentence(i), text.toString());
            }
            assertTrue(tokens.size() == 0 || tokens.startsSentence(0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He left. She stayed.            | 2
            The U.S. Senate voted.          | 1
            J. Roe came. So did K. Lee.     | 2
            He said: "We left." They did.   | 2
            """)
    void aStopEndsASentenceUnlessItBelongsToAnInitial(String text, int sentences) {
        Tokens tokens = Tokens.of(text);
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            found += tokens.startsSentence(i) ? 1 : 0;
        }
        assertEquals(sentences, found);
    }
}
