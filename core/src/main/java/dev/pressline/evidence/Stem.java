package dev.pressline.evidence;

import java.util.List;

/**
 * What the forms of a word share, roughly: {@code plants} and {@code planted} are {@code plant}; in other languages
 * than English {@code Präsidentin} and {@code Präsidenten} are {@code präside}.
 */
final class Stem {

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORTEST = 3;

    private static final int BEGINNING = 7;

    private Stem() {}

    static String of(String word, boolean english) {
        if (!english) {
            return word.length() > BEGINNING ? word.substring(0, BEGINNING) : word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
