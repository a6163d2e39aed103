package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only ties a sentence to the one before it goes; what contrasts or hedges stays. */
class ConnectivesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notably, Acme hired 300 people.|Acme hired 300 people.",
                "After all, over one million homes use pumps.|Over one million homes use pumps.",
                "In addition, eBay opened a plant.|eBay opened a plant.",
                "More importantly, 300 people work there.|300 people work there.",
            })
    void whatOnlyTiesGoes(String sentence, String rest) {
        assertEquals(Optional.of(rest), Connectives.without(sentence, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However, Acme hired 300 people.",
                "Perhaps, Acme hired 300 people.",
                "For example, Acme hired 300 people.",
                "Overall sales rose 4%.",
                "Notably,",
                "Notably, (Acme) hired.",
                "",
                "\uD800"
            })
    void whatSaysSomethingStays(String sentence) {
        assertEquals(Optional.empty(), Connectives.without(sentence, "en"));
    }

    @Test
    void otherLanguagesKeepTheirs() {
        assertEquals(Optional.empty(), Connectives.without("Notably, Acme hired 300 people.", "de"));
    }
}
