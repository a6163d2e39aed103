package dev.pressline.evidence;

import java.util.List;

/** What the forms of a word share, roughly: {@code plants} and {@code planted} are {@code plant}. */
final class Stem {

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
