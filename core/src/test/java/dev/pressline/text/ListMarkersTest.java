package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a bar stands where an item of a list starts, and a slash for a line end. */
class ListMarkersTest {

    private static String barred(String text, boolean ordinals) {
        ListMarkers markers = ListMarkers.of(text, Enclosures.of(text), ordinals);
        StringBuilder barred = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            barred.append(markers.startsAt(at) ? "|" : "").append(text.charAt(at) == '\n' ? '/' : text.charAt(at));
        }
        return barred.toString();
    }

    private static void assertMarked(String expected, boolean ordinals) {
        assertEquals(expected, barred(expected.replace("|", "").replace('/', '\n'), ordinals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|1. milk |2. eggs |3. bread",
                "|1) milk |2) eggs",
                "|1.) milk |2.) eggs",
                "|(1) milk |(2) eggs",
                "|a. milk |b. eggs",
                "|A) milk |B) eggs",
                "|(i) milk |(ii) eggs |(iii) bread |(iv) wine |(v) rest",
                "|ix. milk |x. eggs |xi. bread",
                "It sold: 1) milk, 2) eggs", // no item where no sentence starts, before the second
                "Done. |1) milk, |2) eggs",
                "|9. milk |10. eggs",
                "|9998. milk |9999. eggs",
                "|a) milk/|b) eggs",
                "9. So. |1. milk |2. eggs",
            })
    void itemsCountUp(String barred) {
        assertMarked(barred, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. milk",
                "1. milk 3. eggs",
                "2. milk 1. eggs",
                "0. milk",
                "1. milk 2) eggs",
                "(1 milk (2 eggs",
                "(1. milk (2. eggs",
                "1.milk 2.eggs",
                "x1) milk x2) eggs",
                "99998. milk 99999. eggs",
                "1. milk//2. eggs",
                "1. milk (2. eggs)",
                "By J. K. Doe",
                "1a. milk 2a. eggs",
                "é. milk ê. eggs",
            })
    void whatDoesNotCountUpIsNoList(String text) {
        assertMarked(text, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\u2022 milk |\u2022 eggs",
                "|\u2022 milk/|\u2022 eggs",
                "Acme \u2022 Leeds \u2022 York",
                "Acme \u2022 Leeds/|\u2022 milk |\u2022 eggs",
                "|\u2022 milk \u25aa eggs",
                "|\u2022 milk// eggs \u2022 bread",
                "|\u2022 1. milk |\u2022 2. eggs",
            })
    void aBulletThatStartsALineIsOneFromThereOn(String barred) {
        assertMarked(barred, false);
    }

    /** German: "am 1. Mai" is a day, so that a number with a stop is an item only where a line starts. */
    @ParameterizedTest
    @CsvSource({
        "Am 1. Mai und 2. Juni, true",
        "|1. Milch/|2. Brot, true",
        "|1) Milch |2) Brot, true",
        "|a. Milch |b. Brot, true",
        "Ende. 1. Mai und 2. Juni, true",
        "Ende. |1. Mai und |2. Juni, false",
    })
    void ordinalsAreNoItems(String barred, boolean ordinals) {
        assertMarked(barred, ordinals);
    }
}
