package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text announces is the rest of the sentence that says so. */
class NewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orrery (OTC: ORRY) today announced the launch of a lathe. It turns. | the launch of a lathe.",
                "Falkenbach gibt bekannt, dass die Mühle mahlt. Mehr dazu. | , dass die Mühle mahlt.",
                "Royer a annoncé l'ouverture d'un moulin | l'ouverture d'un moulin",
                "Rey anuncia una nueva harina | una nueva harina"
            })
    void theNewsFollowsTheVerb(String text, String news) {
        assertEquals(Optional.of(news), News.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "announced", "Orrery makes lathes.", "\uD800", "announcement of a lathe"})
    void aTextThatAnnouncesNothingHasNone(String text) {
        assertEquals(Optional.empty(), News.of(text));
    }

    @Test
    void longTextsCostNoMoreThanTheirStart() {
        assertEquals(Optional.empty(), News.of("a ".repeat(1000) + "announced a lathe"));
        News.of("announced ".repeat(100_000));
        News.of("a".repeat(1_000_000));
    }
}
