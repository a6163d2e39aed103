package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Evidence;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues stand where a reader would see them, and nowhere inside other words. */
class CuesTest {

    private static final Cues ENGLISH = Cues.forLanguage("en").orElseThrow();

    private static String found(String text) {
        return ENGLISH.find(text).stream()
                .map(one -> one.cue() + "=" + one.text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Acme launches a kettle                         | launch verb=launches
            Acme acquired Widgets Inc. in Ohio             | event verb=acquired
            The company will open a plant in Leeds         | event verb=open
            Acme to Open Plant in Leeds                    | event verb=Open
            The kettle was recalled                        | event verb=recalled
            Acme, based in Leeds, today reported a loss    | event verb=reported
            Acme opened 12 stores                          | event verb=opened; figure=12 stores
            Sales rose to $17.3 million                    | event verb=rose; comparison=rose to; figure=$17.3 million
            About 65% of them stayed                       | figure=65%
            It ends on June 21                             | date=June 21
            It ends on 21 June                             | date=21 June
            Jane Roe, chief executive of Acme              | named person with role=Jane Roe, chief
            Governor Jane Roe                              | public body=Governor; named person with role=Governor Jane Roe
            A survey of dentists                           | finding=A survey
            Do not use the kettle                          | safety notice=Do not use
            The world's leading kettle                     | superlative=world's leading
            A ground-breaking kettle                       | self-praise=ground-breaking
            Discover the kettle                            | call to act=Discover
            Hurry, while supplies last                     | urgency=Hurry; urgency=while supplies last
            Kettles at a discount                          | price and offer=discount
            I highly recommend it                          | testimonial=highly recommend
            Our vision is bigger                           | vision and mission=Our vision
            We are thrilled                                | pleasure=We are thrilled
            In today's fast-paced world                    | commonplace=In today's; commonplace=fast-paced
            """)
    void cuesStandWhereAReaderSeesThem(String text, String expected) {
        String all = "; " + found(text) + ";";
        for (String one : expected.split("; ", -1)) {
            assertTrue(all.contains("; " + one.strip() + ";"), text + ": " + all);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was a suspicion of fire",
                "Leeds is home to 40 engineers of the firm",
                "Smoking is the leading cause of it",
                "He was bestowed it",
                "They premiered premiership footage",
                "Unyouthful yours-truly youth",
                "Joiners and callers and bookings",
                "The sister of the wonk",
                "An uneventful freelance"
            })
    void nothingSpeaksForPromotionHere(String text) {
        List<Evidence> promotion = ENGLISH.find(text).stream()
                .filter(one -> one.side() == Evidence.Side.PROMOTION)
                .filter(one -> !one.text().equals("yours"))
                .toList();
        assertEquals(List.of(), promotion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the product launches of spring",
                "a newly acquired taste",
                "the chance to open a window",
                "open 24/7",
                "the #1 kettle",
                "100% pure",
                "over 30+ years",
                "quarterly reports of others",
                "he may 5-time it"
            })
    void nounsParticiplesAndSlogansAreNoNews(String text) {
        assertEquals(
                List.of(),
                ENGLISH.find(text).stream()
                        .filter(one -> one.side() == Evidence.Side.NEWS)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Firma eröffnete ein Werk in Wien         | event verb=eröffnete
            Das Werk wurde gestern geschlossen           | event verb=geschlossen
            Der Umsatz stieg um 12,5 Prozent             | figure=12,5 Prozent
            Es endet am 21. Juni                         | date=21. Juni
            Jana Roe, Geschäftsführerin der Acme         | named person with role=Jana Roe, Geschäftsführerin
            Eine bahnbrechende Idee                      | self-praise=bahnbrechende
            Jetzt kaufen                                 | call to act=Jetzt kaufen
            Wir freuen uns                               | pleasure=Wir freuen uns
            """)
    void germanHasItsOwnWords(String text, String expected) {
        String all = Cues.forLanguage("de-AT").orElseThrow().find(text).stream()
                .map(one -> one.cue() + "=" + one.text())
                .collect(Collectors.joining("; ", "; ", ";"));
        assertTrue(all.contains("; " + expected + ";"), all);
    }

    @Test
    void anImperativeCallsOnlyWhereASentenceBegins() {
        assertTrue(found("It works. Discover how.").contains("call to act=Discover"));
        assertFalse(found("They discover planets").contains("call to act"));
    }

    @Test
    void regionAndCaseOfALanguageTagDoNotMatter() {
        assertTrue(Cues.forLanguage("EN-gb").isPresent());
        assertFalse(Cues.forLanguage("und").isPresent());
        assertFalse(Cues.forLanguage("").isPresent());
        assertFalse(Cues.forLanguage("not a tag").isPresent());
    }

    @Test
    void everySpanHoldsItsWordsAndTheyComeInOrder() {
        Random random = new Random(7);
        String[] parts = {
            "Acme ", "launches ", "$5 ", "June 3, ", "you ", "\uD83D", "’s ", "-", ".\n", "best ", "%", "\uDE00"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, parts.length).forEach(i -> text.append(parts[i]));
            int last = 0;
            for (Evidence one : ENGLISH.find(text)) {
                assertEquals(one.text(), one.span().in(text));
                assertTrue(one.span().start() >= last);
                last = one.span().start();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "'", "’s", "9", ".", "-", "a-", "#", "1.", "1,", "\0", "Ⅷ", "İ"})
    void oddTextIsTaken(String text) {
        assertEquals(
                0,
                ENGLISH.find(text).stream()
                        .filter(one -> one.span().end() > text.length())
                        .count());
    }

    @Test
    void aMillionOfOneCharIsTaken() {
        for (String one : List.of("a", "1", ".", "'", " ", "A ", "1 ")) {
            assertEquals(List.of(), ENGLISH.find(one.repeat(1_000_000 / one.length())));
        }
        assertEquals(200_000, ENGLISH.find("renowned, ".repeat(200_000)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Roe wurde von den Delegierten für sechs Jahre gewählt. | true
            Acme hat die Leitung des Werks übernommen.                  | true
            Acme stellt drei Projekte in Wien vor.                      | true
            Am Mittwoch eröffnete Acme ein Werk.                        | true
            Zwei Firmen eröffnen ein Werk in Wien.                      | true
            Acme wird im Mai ein Werk eröffnen.                         | true
            Die Idee war, ein Werk zu eröffnen.                         | false
            Die gewählte Farbe gefällt.                                 | false
            Sie stellt Teller auf den Tisch.                            | false
            """)
    void germanVerbsFrameTheirClause(String sentence, boolean event) {
        assertEquals(
                event,
                Cues.forLanguage("de").orElseThrow().find(sentence).stream()
                        .anyMatch(its -> its.cue().equals(Cue.EVENT_VERB.label())
                                || its.cue().equals(Cue.LAUNCH_VERB.label())));
    }
}
