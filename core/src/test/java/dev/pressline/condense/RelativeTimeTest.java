package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pressline.model.Article;
import dev.pressline.model.Dateline;
import dev.pressline.model.PageDate;
import dev.pressline.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static RelativeTime of(String language, String dateline) {
        return RelativeTime.of(Article.builder("Acme opens plant")
                .language(language)
                .dateline(new Dateline(dateline, Optional.empty(), Optional.of(DAY), Optional.empty()))
                .build());
    }

    private static String texts(List<Version> ways) {
        return String.join(" / ", ways.stream().map(Version::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme opened a plant yesterday.               | Acme opened a plant on Nov. 21.
            Acme will open a plant tomorrow.             | Acme will open a plant on Nov. 23.
            Acme today announced a plant.                | Acme on Nov. 22 announced a plant. / Acme announced a plant.
            Acme announced today that it opened a plant. | Acme announced on Nov. 22 that it opened a plant. / Acme announced that it opened a plant.
            Today, Acme opened a plant.                  | On Nov. 22, Acme opened a plant. / Acme opened a plant.
            Acme opened a plant this morning.            | Acme opened a plant on Nov. 22.
            The band performs tonight in Leeds.          | The band performs on Nov. 22 in Leeds.
            Acme opened a plant last week.               | Acme opened a plant in the week of Nov. 9.
            Effective today, the plant will close.       | Effective Nov. 22, the plant will close.
            The plant will close by tomorrow.            | The plant will close by Nov. 23.
            Jane Roe speaks at tomorrow’s conference.    | Jane Roe speaks at the Nov. 23 conference.
            Acme opened a plant today, Nov. 22, in Leeds. | Acme opened a plant on Nov. 22, in Leeds.
            Acme opened a plant yesterday (Nov. 21).     | Acme opened a plant on Nov. 21.
            Acme Opened Plant Yesterday                  | Acme Opened Plant on Nov. 21
            Acme opens a plant today.                    | Acme opens a plant on Nov. 22.
            Acme is, today, a maker of pumps.            | Acme is a maker of pumps.
            Today, the pump, launched in May, costs $900. | The pump, launched in May, costs $900.
            Acme today proudly announced a plant.        | Acme on Nov. 22 proudly announced a plant. / Acme proudly announced a plant.
            Acme opened a plant today ( and more.        | Acme opened a plant on Nov. 22 ( and more.
            “See you tomorrow” is a song that came yesterday. | “See you tomorrow” is a song that came on Nov. 21.
            “Yes,” Acme said yesterday.                  | “Yes,” Acme said on Nov. 21. / “Yes,” Acme said.
            """)
    void aNearTimeIsDatedAndGoesBesideAVerbThatSaysItHappened(String sentence, String ways) {
        assertEquals(ways, texts(of("en", "LEEDS, Nov. 22, 2026 --").ways(sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | LEEDS, November 22, 2026 -- | Acme closed a plant yesterday.                 | Acme closed a plant on November 21.
            en-GB | Leeds, 22 November 2026     | Acme closed a plant yesterday.                 | Acme closed a plant on 21 November.
            en-GB | 22 November 2026, Leeds     | Acme closed a plant yesterday.                 | Acme closed a plant on 21 November.
            en-GB | Leeds                       | Acme closed a plant yesterday.                 | Acme closed a plant on November 21.
            de    | Graz, 22. November 2026     | Gestern hat Acme ein Werk eröffnet.            | Am 21. November hat Acme ein Werk eröffnet.
            de    | Graz, 22. November 2026     | Acme gab heute den Bau bekannt.                | Acme gab am 22. November den Bau bekannt. / Acme gab den Bau bekannt.
            fr    | Lyon, le 22 novembre 2026   | Acme a ouvert hier une usine.                  | Acme a ouvert le 21 novembre une usine.
            fr    | Lyon, le 22 novembre 2026   | Acme annonce aujourd’hui une usine.            | Acme annonce le 22 novembre une usine. / Acme annonce une usine.
            es    | Lima, 22 de noviembre       | Acme abrió ayer una planta.                    | Acme abrió el 21 de noviembre una planta.
            es    | Lima, 22 de noviembre       | Acme anunció hoy una planta.                   | Acme anunció el 22 de noviembre una planta. / Acme anunció una planta.
            """)
    void eachLanguageWritesDatesAsItsDatelineDoes(String language, String dateline, String sentence, String ways) {
        assertEquals(ways, texts(of(language, dateline).ways(sentence)));
    }

    @ParameterizedTest
    @CsvSource({"en, November 21", "en-US, November 21", "en-GB, 21 November", "en-AU, 21 November"})
    void withoutADatelineThePageSaysTheDayAndTheRegionItsForm(String language, String date) {
        Article article = Article.builder("Acme opens plant")
                .language(language)
                .published(PageDate.of(DAY))
                .build();
        assertEquals(
                "Acme closed a plant on " + date + ".",
                texts(RelativeTime.of(article).ways("Acme closed a plant yesterday.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme today announced a plant.      | Acme announced a plant.
            Acme closed a plant yesterday.     |
            The band performs tonight.         |
            This week's fair is in Leeds.      |
            Ideas turn into tomorrow's pumps.  |
            Today announced that it grew.      |
            """)
    void withoutADateOnlyWhatReadsWellWithoutItsTimeIsTold(String sentence, String ways) {
        assertEquals(ways == null ? "" : ways, texts(RelativeTime.undated("en").ways(sentence)));
    }

    /** Of these years, not of a day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Today, the firm has 300 workers.  | The firm has 300 workers.
            Few firms have one today.         | Few firms have one.
            Today, she writes for the Post, launched in May. | She writes for the Post, launched in May.
            """)
    void anAgeIsNoDay(String sentence, String ways) {
        assertEquals(ways, texts(of("en", "LEEDS, Nov. 22, 2026 --").ways(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USA Today named Acme.",
                "In today’s market, pumps sell well.",
                "“We opened today,” said Jane Roe.",
                "Acme builds pumps for a brighter tomorrow.",
                "The Tomorrow Fund gave $40 million.",
                "Acme opened a plant on Tuesday.",
                ""
            })
    void whatIsNoNearTimeStays(String sentence) {
        assertEquals(
                List.of(Version.whole(sentence)),
                of("en", "LEEDS, Nov. 22, 2026 --").ways(sentence));
    }

    @Test
    void otherLanguagesStayAsTheyAre() {
        assertEquals("Acme avas tehase täna.", texts(of("et", "Tartu").ways("Acme avas tehase täna.")));
    }

    @Test
    void theStepSaysWhichDateStandsForWhichWord() {
        assertEquals(
                List.of("date: yesterday is on Nov. 21"),
                of("en", "LEEDS, Nov. 22, 2026 --")
                        .ways("Acme closed a plant yesterday.")
                        .get(0)
                        .steps());
    }

    @Test
    void anotherYearIsNotGuessed() {
        Article article = Article.builder("Acme opens plant")
                .language("en")
                .published(PageDate.of(LocalDate.of(2026, 1, 1)))
                .build();
        assertEquals(List.of(), RelativeTime.of(article).ways("Acme closed a plant yesterday."));
    }

    @Test
    void anyTextIsTaken() {
        Random random = new Random(5);
        List<String> words =
                List.of("today", "Today,", "yesterday", "\uD800", "“", "\"", "(", ")", ",", "May 5", "by", " ", "İ");
        for (String language : List.of("en", "de", "fr", "es")) {
            for (int i = 0; i < 500; i++) {
                StringBuilder text = new StringBuilder();
                for (int at = random.nextInt(8); at >= 0; at--) {
                    text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
                }
                for (Version way : of(language, "LEEDS, Nov. 22, 2026 --").ways(text.toString())) {
                    assertFalse(way.text().isEmpty());
                }
            }
        }
    }
}
