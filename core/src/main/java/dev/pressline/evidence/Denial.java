package dev.pressline.evidence;

import java.util.List;

/**
 * What a text says is not so.
 *
 * @param words that turn it round, as written: {@code did not}, {@code no}
 * @param denied the first words of what is turned round, by their stems: {@code sell}, {@code wind}
 */
public record Denial(String words, List<String> denied) {

    public Denial {
        denied = List.copyOf(denied);
    }

    /** Whether both turn the same thing round, by one word that they share. */
    public boolean isAbout(Denial other) {
        return denied.stream().anyMatch(other.denied::contains);
    }
}
