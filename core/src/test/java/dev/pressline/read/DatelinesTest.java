package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dateline ends where the first sentence begins. */
class DatelinesTest {

    private static final String TITLE = "Orrery opens a plant";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "GRAZ, Austria, Nov. 22, 2026 /Sample Wire/ -- # GRAZ, Austria # 2026-11-22 # Sample Wire",
                "GRAZ, Austria - November 22, 2026 (SAMPLEWIRE) - # GRAZ, Austria # 2026-11-22 # SAMPLEWIRE",
                "(SampleWire) - November 22, 2026 - Graz, Austria – # Graz, Austria # 2026-11-22 # SampleWire",
                "SPRING HILL, Fla.–(SAMPLE WIRE)– # SPRING HILL, Fla # # SAMPLE WIRE",
                "Graz, AT (Sample.wire) Wednesday Jul 16, 2025 @ 8:00 AM Europe/Vienna — # Graz, AT # 2025-07-16 # Sample.wire",
                "GRAZ, AT — May 19, 2026 — (MUESTRA NEWSWIRE) — # GRAZ, AT # 2026-05-19 # MUESTRA NEWSWIRE",
                "GRAZ, AUSTRIA - Sample OutReach Newswire - 21 July 2026 - # GRAZ, AUSTRIA # 2026-07-21 # Sample OutReach Newswire",
                "Graz, Austria - June 1, 2025 / Orrery Tools / # Graz, Austria # 2025-06-01 # Orrery Tools",
                "BERLIN, 3. März 2026 (muster.wire) – # BERLIN # 2026-03-03 # muster.wire",
                "PARIS, le 3 mars 2026 – # PARIS # 2026-03-03 #",
                "(SampleUSA) - # # # SampleUSA",
                "GRAZ, AT – # GRAZ, AT # #",
                "Plano, TX — # Plano, TX # #"
            })
    void itIsTakenApart(String dateline, String place, String date, String wire) {
        Datelines.Found found = Datelines.find(dateline + " Orrery opened a plant.", TITLE, false)
                .orElseThrow();
        assertEquals(dateline, found.dateline().text());
        assertEquals(place, found.dateline().place().orElse(null));
        assertEquals(date, found.dateline().date().map(Object::toString).orElse(null));
        assertEquals(wire, found.dateline().wire().orElse(null));
        assertTrue((dateline + " Orrery opened a plant.").startsWith("Orrery opened", found.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrery opened a plant on November 22, 2026 - its third.",
                "ORRERY - the maker of tools - opened a plant.",
                "On 22 November 2026, Orrery opened a plant.",
                "Orrery (NYSE: ORT) - a maker of tools - opened a plant.",
                "November 2026 was a good month.",
                "We are glad.",
                ""
            })
    void aSentenceIsNoDateline(String text) {
        assertTrue(Datelines.find(text, TITLE, false).isEmpty());
    }

    @Test
    void theSendersOwnFollowsThatOfTheWire() {
        Article article = ArticleReader.standard()
                .read(ReadRequest.html("<title>Orrery opens plant</title><article><h1>Orrery opens plant</h1>"
                                + "<p>GRAZ, AT / Sample Wire / November 22, 2026 14:20</p>"
                                + "<p>Graz, AT. (November 22, 2026) – Orrery opened a plant for tools in Graz, and hired"
                                + " 140 people.</p><p>GRAZ, AT – Orrery will sell tools.</p></article>")
                        .build());
        assertEquals(
                "Orrery opened a plant for tools in Graz, and hired 140 people.\nGRAZ, AT – Orrery will sell tools.",
                article.body());
        assertEquals(
                Optional.of("Sample Wire"), article.dateline().orElseThrow().wire());
    }
}
