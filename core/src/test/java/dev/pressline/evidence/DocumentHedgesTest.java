package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentHedgesTest {

    private static DocumentHedges of(String language, String body) {
        return DocumentHedges.of(Article.builder("Acme and Orbis")
                .language(language)
                .blocks(List.of(Block.Paragraph.of(body)))
                .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme may invest up to $50 million in Leeds.                | Acme Invests $50 Million           | up to $50
            Acme may invest up to $50 million in Leeds.                | Acme spends $50M on Leeds          | up to $50
            It lasts as long as 20 years and saves as much as 40%.     | The lamp saves 40% of power.       | as much as 40
            An estimated 300 people came to the fair.                  | The fair drew 300 people.          | An estimated 300
            The parties signed a non-binding letter of intent to acquire Orbis. | Acme Acquires Orbis       | non-binding
            The proposed merger needs the consent of both boards.      | The merger creates a bank for Kent. | proposed merger
            The planned acquisition is to close in May.                | The acquisition adds 90 branches.  | planned acquisition
            Preliminary results show a rise in sales.                  | Revenue was $40 million.           | Preliminary results
            The investigational drug was given to 90 adults.           | The drug slows decline.            | investigational drug
            A proposed settlement was filed in May.                    | Acme settles with 300 buyers.      | proposed settlement
            The group made a proposal for a merger.                    | Acme and Orbis merge.              | proposal for a merger
            """)
    void whatIsHedgedAnywhereIsClaimedNowhere(String body, String sentence, String hedge) {
        List<Loss> losses = of("en", body).losses(sentence);
        assertEquals(1, losses.size(), losses::toString);
        assertTrue(losses.get(0).words().startsWith(hedge), losses::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme may invest up to $50 million in Leeds.                | Acme to Invest up to $50 Million
            Acme may invest up to $50 million in Leeds.                | Acme made $40 million.
            Acme may invest up to $50 million in Leeds.                | Acme opened a plant.
            The proposed merger needs the consent of both boards.      | The merger would create a bank for Kent.
            The proposed merger needs the consent of both boards.      | The proposed merger creates a bank.
            The parties signed a non-binding letter of intent to acquire Orbis. | Acme plans to acquire Orbis.
            The drug has potential for the treatment of asthma.        | The treatment of asthma takes years.
            Acme acquired Orbis in 2020.                               | Acme acquired Orbis.
            Preliminary work began, and the merger closed in May.      | The merger closed in May.
            """)
    void whatIsSaidWithItsHedgeOrNeverHadOneStays(String body, String sentence) {
        assertEquals(List.of(), of("en", body).losses(sentence));
    }

    @Test
    void otherLanguagesAreNotJudged() {
        assertEquals(List.of(), of("de", "Acme may invest up to $50 million.").losses("Acme invests $50 million."));
    }

    @Test
    void anyTextIsTaken() {
        for (String text : List.of("", "\uD800", "up to", "up to up to $", "proposed", "up to 9".repeat(50_000))) {
            assertEquals(List.of(), of("en", text).losses(""));
        }
    }
}
