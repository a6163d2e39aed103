package dev.pressline.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.condense.Condenser;
import dev.pressline.model.Alternative;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.ReleaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together is said together, however little room there is, or an editor hears of it. */
class DutyTest {

    private static final String GAIN =
            "Revenue grew 12% to $80 million, compared with $71 million in the third quarter.";
    private static final String LOSS = "Net loss widened to $9 million from $6 million.";
    private static final String ROE = "Acme Pumps has appointed Jane Roe as chief executive officer from January 2027.";
    private static final String POE = "Thomas Poe, until now vice chair, becomes chair of the board.";

    private final List<Block> blocks = new ArrayList<>();
    private String title = "Acme Pumps Reports Third Quarter Results";
    private ReleaseKind kind = ReleaseKind.RESULTS;

    private DutyTest says(String... paragraphs) {
        Stream.of(paragraphs).map(Block.Paragraph::of).forEach(blocks::add);
        return this;
    }

    private Board board(int limit) {
        Article article = Article.builder(title)
                .language("en")
                .canonicalUrl(Board.URL)
                .blocks(blocks)
                .kind(kind)
                .build();
        return new Board()
                .row("text.limit," + limit + ",utf16", "layout,lead // facts // ending // tags,", "link.place,card,")
                .brief(Condenser.standard().condense(article));
    }

    private List<String> texts(int limit) {
        var variant = board(limit).variant();
        return Stream.concat(
                        variant.posts().stream(),
                        variant.alternatives().stream().map(Alternative::post))
                .map(post -> post.text())
                .toList();
    }

    private boolean isIncomplete(int limit) {
        return board(limit).compose().findings().stream()
                .anyMatch(finding -> finding.code().equals(FindingCode.INCOMPLETE.name()));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 90, 120, 160, 200, 280, 500, 3000})
    void aGainIsNeverSaidWithoutTheLoss(int limit) {
        says(
                "Acme Pumps reported results for the third quarter of 2026.",
                GAIN,
                "Orders rose 30% to $90 million.",
                LOSS);
        for (String text : texts(limit)) {
            boolean gain = text.contains("grew") || text.contains("rose");
            assertTrue(!gain || text.contains("Net loss"), text);
        }
        assertFalse(isIncomplete(limit));
    }

    @Test
    void theRuleIsSaidToAnEditorWhereItCannotBeKept() {
        title = "Acme Pumps Revenue Up 12% in Third Quarter";
        says(
                GAIN,
                "Net loss widened to $9 million from $6 million " + "in all of the plants of the company ".repeat(6)
                        + ".");
        assertTrue(isIncomplete(110), texts(110).toString());
        assertFalse(isIncomplete(900), texts(900).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Operating expenses decreased to $4 million from $5 million.            | false
            Net income was $31.4 million, compared with $38.0 million a year ago.  | true
            Gross margin fell to 34.2%.                                            | true
            Operating costs rose to $5 million from $4 million.                    | false
            The dividend was $0.25 a share, as in the third quarter of 2025.       | false
            """)
    void badNewsIsToldFromFallingCostsAndByFiguresAlone(String metric, boolean bad) {
        says("Acme Pumps reported results for the third quarter of 2026.", GAIN, metric);
        for (String text : texts(180)) {
            assertTrue(!bad || !text.contains("grew") || text.contains(metric), text);
        }
        int roomForOne = GAIN.length() + 10;
        assertEquals(!bad, texts(roomForOne).stream().anyMatch(text -> text.contains("grew")));
    }

    @ParameterizedTest
    @CsvSource({"150, true, true", "400, true, false", "120, true, true"})
    void aMetricStandsBesideWhatItWasBefore(int limit, boolean said, boolean noted) {
        says(
                "Acme Pumps announced that net income of the third quarter of 2026 was $44.2 million.",
                "Net income for the quarter was $44.2 million, or $0.89 a share, compared with $51.8 million, or $1.05 a"
                        + " share, in the third quarter of 2025.");
        String text = texts(limit).get(0);
        assertEquals(said, text.contains("$44.2 million"), text);
        assertEquals(noted, !text.contains("$51.8 million"), text);
        assertEquals(noted, isIncomplete(limit));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 150, 200, 300, 900})
    void everybodyWhoIsAppointedIsNamedOrNobodyLeads(int limit) {
        kind = ReleaseKind.APPOINTMENT;
        title = "Acme Pumps names two for the top";
        says(ROE, "Acme Pumps makes 60,000 pumps a year in 12 plants.", "Jane Roe ran 14 plants in 9 countries.", POE);
        for (String text : texts(limit)) {
            boolean all = text.contains("Roe") && text.contains("Poe");
            boolean collective = text.startsWith("Acme Pumps names two for the top");
            assertTrue(all || collective, text);
        }
        assertFalse(isIncomplete(limit));
    }

    @Test
    void oneWhoIsAppointedIsNamed() {
        kind = ReleaseKind.APPOINTMENT;
        title = "Acme Pumps shares reach a high of $90";
        says("Acme Pumps shares reached a high of $90 in May 2026, up 40% from $64.", ROE);
        texts(120).forEach(text -> assertTrue(text.contains("Roe"), text));
    }

    @Test
    void whoeverCannotBeNamedIsNamedToAnEditor() {
        kind = ReleaseKind.APPOINTMENT;
        title = "Acme Pumps appoints Jane Roe";
        says(ROE, POE + " " + "He has led a plant in Leipzig for years.");
        assertEquals(
                List.of("what belongs together does not fit: everybody who is appointed: Poe"),
                board(60).compose().findings().stream()
                        .filter(finding -> finding.code().equals(FindingCode.INCOMPLETE.name()))
                        .map(Finding::message)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"RECALL, false", "NOTICE, false", "PRODUCT, true"})
    void aNoticeLeavesNothingOutOfASentence(ReleaseKind given, boolean shorter) {
        kind = given;
        title = "Acme Pumps on pumps";
        says(
                "Acme Pumps is recalling 4,000 pumps of the models P10, P20 and P30 in Leipzig, which were sold in May 2026 in 14 shops.");
        Board board = board(110);
        String text = board.compose()
                .outcome()
                .variant()
                .map(variant -> variant.posts().get(0).text())
                .orElse("");
        assertEquals(shorter, text.contains("recalling"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 160, 200, 260, 400, 900})
    void aListIsSaidWholeOrNotAtAll(int limit) {
        kind = ReleaseKind.RECALL;
        title = "Acme Pumps Recalls 4,000 Pumps";
        says("Acme Pumps is recalling 4,000 pumps that may leak.", "The following models are recalled.");
        blocks.add(new Block.ListOf(
                false,
                Stream.of("P10, sold in 2024", "P20, sold in 2025", "P30, sold in 2026")
                        .map(Block.Paragraph::of)
                        .toList()));
        for (String text : texts(limit)) {
            boolean any =
                    text.contains("P10") || text.contains("P20") || text.contains("P30") || text.contains("following");
            boolean whole = text.contains(
                    "The following models are recalled.\n• P10, sold in 2024\n• P20, sold in 2025\n• P30, sold in 2026");
            assertEquals(any, whole, text);
        }
        assertEquals(
                limit > 150, texts(limit).get(0).contains("P30"), texts(limit).get(0));
    }
}
