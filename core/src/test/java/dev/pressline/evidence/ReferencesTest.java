package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The Company" is named where there is no doubt, and left where there is. */
class ReferencesTest {

    private static final String DEFINED = "Acme Heat, Inc. (the \"Company\") opened a plant in Leeds.";
    private static final String TICKER =
            "Acme Heat, Inc. (NYSE: ACM) (\"Acme\" or the \"Company\") opened a plant in Leeds.";
    private static final String SENDER = "Gale Power opened a wind farm off Esbjerg.";
    private static final String OTHERS = "Gale Power bought Widgets, Inc. of Ohio.";
    private static final String PERSON = "\"We waited,\" said Jane Roe, director of Gale Power.";
    private static final String PERSONS =
            "\"We waited,\" said Jane Roe, director of Gale Power. \"So did I,\" said John Doe.";
    private static final String TWO = "Acme (the \"Company\") bought Widgets (the \"Company\").";

    private static References references(String text) {
        return References.of(Article.builder("")
                .language("en")
                .publisher("Gale Power")
                .blocks(List.of(Block.Paragraph.of(text)))
                .build());
    }

    private static String text(String name) {
        return switch (name) {
            case "defined" -> DEFINED;
            case "ticker" -> TICKER;
            case "sender" -> SENDER;
            case "others" -> OTHERS;
            case "person" -> PERSON;
            case "persons" -> PERSONS;
            case "two" -> TWO;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            defined | The Company hired 300 people.             | Acme Heat, Inc. hired 300 people.
            defined | The Company's plant makes pumps.          | Acme Heat, Inc.'s plant makes pumps.
            defined | The Company will open another.            | Acme Heat, Inc. will open another.
            defined | The Company, which makes pumps, hired.    | Acme Heat, Inc., which makes pumps, hired.
            defined | The Company has no debt.                  | Acme Heat, Inc. has no debt.
            ticker  | The Company hired 300 people.             | Acme Heat, Inc. hired 300 people.
            ticker  | The Company is based in Leeds.            | Acme Heat, Inc. is based in Leeds.
            sender  | The company hired 300 people.             | Gale Power hired 300 people.
            sender  | The Company hired 300 people.             | Gale Power hired 300 people.
            sender  | The firm hired 300 people.                | Gale Power hired 300 people.
            sender  | The group hired 300 people.               | Gale Power hired 300 people.
            sender  | The company's farm feeds the grid.        | Gale Power's farm feeds the grid.
            sender  | The corporation was founded in 1990.      | Gale Power was founded in 1990.
            sender  | The business grew by 4%.                  | Gale Power grew by 4%.
            person  | She joined in 2019.                       | Jane Roe joined in 2019.
            person  | He joined in 2019.                        | Jane Roe joined in 2019.
            person  | She said the wind was strong.             | Jane Roe said the wind was strong.
            person  | She will lead a team of 60.               | Jane Roe will lead a team of 60.
            """)
    void whatPointsBackIsNamed(String article, String sentence, String expected) {
        assertEquals(
                expected,
                references(text(article))
                        .resolve(sentence)
                        .map(References.Resolved::text)
                        .orElse("(in doubt)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            defined | The company of friends met.
            defined | The Company Store opened.
            defined | The plant makes pumps.
            defined | The firm hired 300 people.
            defined | She joined in 2019.
            defined | He joined in 2019.
            defined | It hired 300 people.
            defined | They hired 300 people.
            defined | Its plant makes pumps.
            defined | This is new.
            defined | However, the Company hired.
            defined | Acme Heat hired 300 people.
            defined | "The Company hired 300 people."
            defined | (The Company hired.)
            defined | The
            defined | The Company
            ticker  | The agreement ends in May.
            ticker  | The companies signed in May.
            sender  | The company of friends met.
            sender  | The Group of Seven met.
            sender  | The company that makes pumps met.
            sender  | The company behind the pump met.
            sender  | The group-wide plan holds.
            sender  | The farm feeds the grid.
            sender  | The researchers measured wind.
            sender  | He joined in 2019.
            sender  | It joined in 2019.
            sender  | A company hired.
            sender  | This company hired.
            sender  | Companies hired.
            others  | The company hired 300 people.
            others  | The firm hired 300 people.
            others  | The group hired 300 people.
            persons | She joined in 2019.
            persons | He joined in 2019.
            person  | They joined in 2019.
            person  | Her team has 60 people.
            person  | His team has 60 people.
            person  | Shells lie on the beach.
            two     | The Company hired 300 people.
            two     | The firm hired 300 people.
            two     | It hired 300 people.
            """)
    void whatIsInDoubtStays(String article, String sentence) {
        assertFalse(references(text(article)).resolve(sentence).isPresent());
    }

    /** By the sentence before, where the article as a whole leaves doubt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tide Motors opened a plant in Leeds.          | The company hired 300 people.      | Tide Motors hired 300 people.
            Tide Motors opened a plant in Leeds.          | In June, the company hired.        | In June, Tide Motors hired.
            Tide Motors opened a plant in Leeds.          | The company's plant is new.        | Tide Motors' plant is new.
            Jane Roe joined in 2019.                      | She leads sales.                   | Jane Roe leads sales.
            Director Jane Roe joined in 2019.             | At first, she led sales.           | At first, Jane Roe led sales.
            Tide Motors bought Widgets.                   | The company hired 300 people.      | (in doubt)
            Jane Roe joined John Doe.                     | She leads sales.                   | (in doubt)
            Jane Roe joined in 2019.                      | The company hired.                 | (in doubt)
            Jane Roe joined in 2019.                      | She's ready.                       | (in doubt)
            Following a review, plants closed.            | The company hired.                 | (in doubt)
            Plants closed in May.                         | She leads sales.                   | (in doubt)
            "Jane Roe joined in 2019," he said.           | She leads sales.                   | (in doubt)
            Tide Motors opened a plant in Leeds.          | For its staff, the company built.  | (in doubt)
            Tide Motors opened a plant in Leeds.          | However, the company closed it.    | (in doubt)
            """)
    void theSentenceBeforeMayLeaveNoDoubt(String before, String sentence, String expected) {
        References references = References.of(Article.builder("")
                .language("en")
                .blocks(List.of(Block.Paragraph.of(before + " Today Tide Motors grows, says John Doe. " + PERSONS)))
                .build());
        assertEquals(
                expected,
                references
                        .resolve(sentence, before)
                        .map(References.Resolved::text)
                        .orElse("(in doubt)"));
    }

    @Test
    void anotherNameInTheSentenceBeforeTellsAgainstTheSender() {
        References references = references(SENDER + " Tide Motors grows, and Tide Motors hires.");
        assertEquals(
                "Gale Power hired.",
                references.resolve("The company hired.", SENDER).orElseThrow().text());
        assertFalse(references
                .resolve("The company hired.", "Tide Motors bought Widgets.")
                .isPresent());
    }

    @Test
    void heAndSheAreNeverOne() {
        References references = references(PERSON + " She joined in 2019, and he in 2020.");
        assertFalse(references.resolve("She joined in 2019.").isPresent());
    }

    @Test
    void itSaysWhatWasReplacedByWhat() {
        References.Resolved resolved =
                references(DEFINED).resolve("The Company hired.").orElseThrow();
        assertEquals("The Company", resolved.from());
        assertEquals("Acme Heat, Inc.", resolved.to());
    }

    @Test
    void otherLanguagesAreLeft() {
        Article article = Article.builder("")
                .language("de")
                .publisher("Gale Power")
                .blocks(List.of(Block.Paragraph.of(SENDER)))
                .build();
        assertFalse(References.of(article).resolve("The company hired.").isPresent());
    }

    @Test
    void oddTextIsTaken() {
        for (String text : List.of(
                "", "\uD800", "(", "(the \"", "(the \"Company\")", "(\"A\")".repeat(10_000), "(".repeat(100_000))) {
            assertFalse(
                    references(text).resolve(text, text).isPresent(), text.substring(0, Math.min(20, text.length())));
        }
    }
}
