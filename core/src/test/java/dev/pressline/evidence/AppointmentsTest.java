package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentsTest {

    private static List<String> appointed(String language, String title, String... paragraphs) {
        return Appointments.of(Article.builder(title)
                .language(language)
                .blocks(Stream.of(paragraphs).map(Paragraph::of).toList())
                .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme has appointed Jane Roe as chief executive and Thomas Poe as chair. | [Jane Roe, Thomas Poe]
            Acme has appointed Jane Roe as chief executive. Jane Roe succeeds Mary Loe, who retires. | [Jane Roe]
            Thomas Poe, until now vice chair, becomes chair of the board. | [Thomas Poe]
            Acme announced that Jane Roe, an engineer, will join as chief executive. | [Jane Roe]
            Jane Roe, chief executive, reports to Mary Loe, chair. | []
            Acme Pumps B.V. has appointed Jane Roe as chair. Rose Pumps Inc. becomes a partner.    | [Jane Roe]
            Acme has appointed Quorlin Vasq as chair.                                              | [Quorlin Vasq]
            Acme has appointed Jane Roe and Quorlin Vasq. Acme and Borealis Power opened a plant.  | [Jane Roe, Quorlin Vasq]
            Acme welcomes Borealis Power and Quorlin Group.                                        | []
            “We named Mary Loe chief engineer in 2011,” said Jane Roe. | []
            Acme opened a plant, said Jane Roe, chief executive. | []
            """)
    void whoComesIsAppointedAndNotWhoGoesOrSpeaks(String text, String names) {
        assertEquals(names, appointed("en", "", text).toString());
    }

    @Test
    void aPersonIsCountedOnceHoweverWritten() {
        assertEquals(
                List.of("Jane Roe", "Thomas Poe"),
                appointed(
                        "en",
                        "Acme names Jane Roe chief executive and Thomas Poe chair",
                        "Acme has named Jane A. Roe as chief executive.",
                        "Thomas Poe, a lawyer, becomes chair."));
    }

    @Test
    void otherLanguagesHaveTheirOwnWords() {
        assertEquals(
                List.of("Thomas Müller"),
                appointed("de", "", "Der Aufsichtsrat hat Thomas Müller zum Geschäftsführer berufen."));
        assertEquals(List.of(), appointed("ja", "人事", "山田太郎が社長に就任しました。"));
    }

    @Test
    void anyTextIsTaken() {
        assertNotNull(appointed("en", "\uD800", "Jane Roe ".repeat(20_000)));
        assertNotNull(appointed("en", "names ".repeat(1_000), "\"".repeat(50_000) + "Jane Roe, chair"));
    }
}
