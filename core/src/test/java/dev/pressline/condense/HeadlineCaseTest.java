package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineCaseTest {

    private static final String BODY =
            "Today Acme McPump, part of the NATO supply chain, opened a plant for pumps in Leeds."
                    + " The All Things Possible Foundation gave prizes. Prizes help. iPump is new."
                    + " It shows that all things are good; all that matters is at hand.\n"
                    + "ACME MCPUMP OPENS PLANT";

    private static Optional<String> of(String title) {
        return HeadlineCase.of(Article.builder(title)
                .blocks(BODY.lines().<Block>map(Block.Paragraph::of).toList())
                .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACME MCPUMP OPENS PLANT IN LEEDS               | Acme McPump opens plant in Leeds
            PUMPS FOR NATO: A NEW PLANT                    | Pumps for NATO: a new plant
            “PUMPS HELP NATO”                              | “Pumps help NATO”
            ALL THINGS ARE GOOD                            | All things are good
            ALL HANDS AT PLANT                             | All hands at plant
            PRIZES FOR ALL THINGS POSSIBLE FOUNDATION      | Prizes for All Things Possible Foundation
            NEW IPUMP HELPS LEEDS, ACME OPENED PLANT       | New iPump helps Leeds, Acme opened plant
            """)
    void capitalsBecomeWhatTheBodyWrites(String title, String expected) {
        assertEquals(Optional.of(expected), of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Opens Plant in Leeds",
                "Acme opens plant in Leeds",
                "ACME BUYS ORBIS",
                "ACME SUP CHAIN", // no word of three letters more makes it one
                "ACME GOODNESS ARE", // nor does an ending as long as the stem
                "ACME Plant IN Leeds",
                "ACME",
                "",
                "\uD800 \uD800 \uD800"
            })
    void otherHeadlinesAndThoseWithAWordInDoubtStay(String title) {
        assertEquals(Optional.empty(), of(title));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"A", "ACME ", "(A"})
    void longTextsDoNoHarm(String part) {
        String title = part.repeat(2_000);
        HeadlineCase.of(Article.builder(title)
                .blocks(List.of(Block.Paragraph.of("Acme a ".repeat(20_000))))
                .build());
    }
}
