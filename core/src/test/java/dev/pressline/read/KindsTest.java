package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
                "MERGER | Orrery Tools übernimmt Kestrel",
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
        assertEquals(kind, Kinds.of(headline, "").kind());
    }

    @Test
    void whatTheLawGovernsIsNotBelievedOfASilentHeadline() {
        String lines = "Revenue and net income of the region rose; earnings results of the quarter are in.";
        assertEquals(ReleaseKind.OTHER, Kinds.of("Graz looks ahead", lines).kind());
    }

    @Test
    void aKindHasItsCuesAsWitnesses() {
        Kinds.Found found = Kinds.of("Orrery Tools declares quarterly dividend", "A dividend of 40 cents.");
        assertEquals("headline", found.witnesses().get(0).source());
        assertFalse(found.witnesses().isEmpty());
    }

    @Test
    void anyTextHasAKind() {
        for (String text : new String[] {"", " ", "~", "^", "\uD800", "a ".repeat(100_000), "'".repeat(100_000)}) {
            assertEquals(ReleaseKind.OTHER, Kinds.of(text, text).kind());
        }
    }
}
