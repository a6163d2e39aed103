package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.ReleaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headline says what a release is about; the first lines help. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESULTS | Orrery Tools reports a 12% rise in revenue",
                "RESULTS | Orrery Tools meldet Quartalszahlen",
                "GUIDANCE | Orrery Tools raises full-year guidance",
                "OFFERING | Orrery Tools prices $40 million public offering",
                "OFFERING | Orrery Tools announces launch of Regulation A+ offering",
                "MERGER | Orrery Tools acquires Kestrel Gauges",
                "MERGER | Orrery Tools übernimmt Kestrel GmbH",
                "CORPORATE_ACTION | Orrery Tools declares quarterly dividend",
                "APPOINTMENT | Orrery Tools names Ann Poe vice president of sales",
                "STUDY | Survey of 900 clockmakers finds that most work alone",
                "PARTNERSHIP | Orrery Tools partners with Kestrel Gauges",
                "RECALL | Orrery Tools recalls pocket lathes",
                "AWARD | Orrery Tools named to list of best small firms",
                "EVENT | Orrery Tools to exhibit at the Graz tool fair",
                "NOTICE | Orrery Tools to report third quarter results on November 3",
                "PRODUCT | Orrery Tools launches a lathe for the pocket",
                "HOW_TO | Seven ways to keep a lathe sharp",
                "OPINION | Q&A with Ann Poe of Orrery Tools",
                "OTHER | Orrery Tools and the town of Graz",
                "OTHER | Capital Partners Updates Coverage on Orrery Tools"
            })
    void theHeadlineTells(ReleaseKind kind, String headline) {
        assertEquals(kind, Kinds.of(headline, "", false).kind());
    }

    @Test
    void whatTheLawGovernsIsNotBelievedOfASilentHeadline() {
        String lines = "Revenue and net income of the region rose; earnings results of the quarter are in.";
        assertEquals(
                ReleaseKind.OTHER, Kinds.of("Graz looks ahead", lines, false).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESULTS | Falkenbach steigert Umsatz im dritten Quartal",
                "GUIDANCE | Falkenbach senkt Prognose für 2026",
                "OFFERING | Falkenbach platziert Anleihe über 200 Millionen Euro",
                "CORPORATE_ACTION | Falkenbach schlägt höhere Dividende vor",
                "APPOINTMENT | Erika Muster zur neuen Vorsitzenden gewählt",
                "APPOINTMENT | Jo Muster übernimmt Leitung der Mühle",
                "PARTNERSHIP | Falkenbach und Steyr vereinbaren engere Zusammenarbeit",
                "RECALL | Falkenbach ruft Mehl zurück",
                "EVENT | Tag der offenen Tür in der Mühle",
                "PRODUCT | Falkenbach bringt neues Mehl auf den Markt",
                "HOW_TO | Sieben Dinge: worauf Sie achten sollten",
                "RESULTS | Résultats annuels : le chiffre d'affaires progresse",
                "OFFERING | Moulins Royer lance une augmentation de capital",
                "MERGER | Moulins Royer rachète Farines du Nord",
                "APPOINTMENT | Anne Petit est nommée directrice générale",
                "PARTNERSHIP | Moulins Royer s'associe à Farines du Nord",
                "AWARD | Moulins Royer remporte le prix du meilleur pain",
                "EVENT | Le salon du pain se tiendra à Lyon",
                "HOW_TO | 7 conseils pour garder le pain frais",
                "RESULTS | Molinos Rey: beneficio neto de 3 millones",
                "MERGER | Molinos Rey ha adquirido Harinas del Sur",
                "APPOINTMENT | Ana Rey, nueva directora de Molinos Rey",
                "PARTNERSHIP | Molinos Rey y Harinas del Sur firman un acuerdo",
                "NOTICE | Convocatoria de junta general",
                "PRODUCT | Molinos Rey lanza una nueva harina"
            })
    void headlinesTellInFourLanguages(ReleaseKind kind, String headline) {
        assertEquals(kind, Kinds.of(headline, "", false).kind());
    }

    @Test
    void whatTheTextAnnouncesTellsAsTheHeadlineDoes() {
        String text = "Orrery Tools (OTC: ORRY) is pleased to announce the launch of a lathe. It turns.";
        Kinds.Found found = Kinds.of("A new turn for Graz", text, false);
        assertEquals(ReleaseKind.PRODUCT, found.kind());
        assertEquals("announcement", found.witnesses().get(0).source());
        assertEquals(
                ReleaseKind.OTHER,
                Kinds.of("A new turn for Graz", "A book on the launch.", false).kind());
    }

    @Test
    void onlyAListedFirmAnnouncesWhatTheLawGoverns() {
        String text = "Orrery Tools today announced net sales of $4 million for the quarter ended October 31.";
        assertEquals(
                ReleaseKind.RESULTS,
                Kinds.of("Lathes for the world", text, true).kind());
        assertEquals(
                ReleaseKind.OTHER, Kinds.of("Lathes for the world", text, false).kind());
    }

    @Test
    void aFilingWithoutATitleIsToldByItsOwnHeadline() {
        String page = "<title>Document</title><div>Exhibit 99.1</div><div>Contact: Ann Poe, 555-0100</div>"
                + "<div><b>ORRERY TOOLS REPORTS THIRD QUARTER NET INCOME</b></div>"
                + "<p>GRAZ -- (Example Wire) -- Orrery Tools (NYSE: ORRY) announced today that net income for the"
                + " fiscal quarter was $4.2 million, or $0.40 per share.</p>";
        Article article = ArticleReader.standard().read(ReadRequest.html(page).build());
        assertEquals("ORRERY TOOLS REPORTS THIRD QUARTER NET INCOME", article.title());
        assertEquals(ReleaseKind.RESULTS, article.kind());
        assertTrue(article.regulated());
    }

    @Test
    void aKindHasItsCuesAsWitnesses() {
        Kinds.Found found = Kinds.of("Orrery Tools declares quarterly dividend", "A dividend of 40 cents.", true);
        assertEquals("headline", found.witnesses().get(0).source());
        assertFalse(found.witnesses().isEmpty());
    }

    @Test
    void anyTextHasAKind() {
        for (String text : new String[] {"", " ", "~", "^", "\uD800", "a ".repeat(100_000), "'".repeat(100_000)}) {
            assertEquals(ReleaseKind.OTHER, Kinds.of(text, text, true).kind());
        }
    }
}
