package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline that says other than the body is found, and one that says it otherwise is not. */
class ContradictionsTest {

    private static String found(String title, String body) {
        Article article = Article.builder(title)
                .language("en")
                .blocks(List.of(Block.Paragraph.of(body)))
                .build();
        return Contradictions.of(article).stream()
                .map(one -> one.kind().toString())
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Acme Acquires Widgets            | Acme has agreed to acquire Widgets for cash.                       | STATUS
            Acme Acquires Widgets            | Acme plans to acquire Widgets next year.                           | STATUS
            Acme Acquires Widgets            | Acme acquired Widgets on June 3.                                   | ~~
            Acme Acquires Widgets            | Acme has agreed to acquire Widgets. It acquired Gadgets in 2020.   | ~~
            Acme to Acquire Widgets          | Acme acquired Widgets on June 3.                                   | STATUS
            Acme to Acquire Widgets          | Acme will acquire Widgets.                                         | ~~
            Acme Opens Plant in Leeds        | Acme will open a plant in Leeds in May.                            | STATUS
            Acme Opens Plant in Leeds        | Acme opened a plant in Leeds in May.                               | ~~
            Acme Opens Plant in Leeds        | The plant stands in Leeds.                                         | ~~
            Acme Launches Kettle             | Acme may launch a kettle.                                          | STATUS
            Acme Launches Kettle             | The launch is on June 3.                                           | ~~
            Acme to Open Plant               | The company opened the plant on Monday.                            | STATUS
            Acme to Open Plant               | Acme intends to open the plant in May.                             | ~~
            Acme announces results           | Acme will announce results on Monday.                              | ~~
            Revenue rises at Acme            | At Acme revenue fell by a tenth.                                   | DIRECTION
            Revenue rises at Acme            | At Acme revenue grew by a tenth.                                   | ~~
            Revenue rises at Acme            | Revenue rose in May, while revenue fell in June.                   | ~~
            Acme profit falls                | The profit of the firm jumped to a record. Acme said profit rose.  | DIRECTION
            Acme sales jump in May           | Acme said that sales declined in May.                              | DIRECTION
            Acme sales jump in May           | Acme said that costs declined in May.                              | ~~
            Acme raises $5 million           | Acme raised $7 million from investors.                             | FIGURE
            Acme raises $5 million           | Acme raised $5 million, after $7 million in 2020.                  | ~~
            Acme raises $5M                  | Acme raised $5.0 million from investors.                           | ~~
            Acme raises $5 million           | Acme raised €7 million from investors.                             | ~~
            Acme raises $1.2 billion         | Acme raised $1,184 million from investors.                         | ~~
            Acme raises $1.2 billion         | Acme raised $1,484 million from investors.                         | FIGURE
            Acme raises $5 million           | Acme raised money from investors.                                  | ~~
            Sales up 12%                     | Sales were 21% higher than a year ago.                             | FIGURE
            Sales up 12%                     | Sales were 12.3 percent higher than a year ago.                    | ~~
            Sales up 12% at Acme             | Sales were 11.8% higher, and costs 3%.                             | ~~
            Acme (NYSE: ACM) hires           | Acme (NYSE: AMC) has hired 40 people.                              | TICKER
            Acme (NYSE: ACM) hires           | Acme (NYSE: ACM) has hired 40 people.                              | ~~
            Acme (NYSE: ACM) hires           | Acme (Nasdaq: ACMX) has hired 40 people.                           | ~~
            Acme (NYSE: ACM) hires           | Widgets (NYSE: WID) and Acme (NYSE: ACM) have hired.               | ~~
            Widgest buys a mill              | Widgets bought a mill. The mill suits Widgets.                     | NAME
            Widgets buys a mill              | Widgets bought a mill. The mill suits Widgets.                     | ~~
            Mill for Petersen                | The mill went to Peterson. It suits Peterson.                      | NAME
            Mill for Petersen                | The mill went to Peterson. It suits Petersen.                      | ~~
            Widget makes a mill              | The mill of Widgets turns. It suits Widgets.                       | ~~
            Widgest raises $5 million        | Widgets raised $6 million. It suits Widgets.                       | FIGURE+NAME
            Acme Heat Opens                  | ~~                                                                 | ~~
            """)
    void whatTheBodyContradictsIsFound(String title, String body, String kinds) {
        assertEquals(kinds, found(title, body));
    }

    @Test
    void bothSidesAreQuoted() {
        Article article = Article.builder("Acme raises $5 million")
                .language("en")
                .blocks(List.of(Block.Paragraph.of("Acme raised $7 million.")))
                .build();
        assertEquals(
                List.of(new Contradictions.Contradiction(Contradictions.Kind.FIGURE, "$5 million", "$7 million")),
                Contradictions.of(article));
    }

    @Test
    void oddTextIsTaken() {
        for (String text : List.of("", "\uD800", "$", "9,.9.9", "(NYSE:", "$1.2.3", "١٢%", "$".repeat(10_000))) {
            assertTrue(found(text, text).isEmpty(), text);
        }
        assertEquals("", found("Acme ".repeat(20_000), "Acmee ".repeat(200_000)));
        assertEquals("", found("A".repeat(100_000), "A".repeat(1_000_000)));
    }
}
