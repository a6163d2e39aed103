package dev.pressline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to say a sentence: whole, or with words left out that its meaning does not need.
 *
 * @param text ends like a sentence or a headline, never in the air
 * @param steps what was left out or dated, in order: {@code ticker}, {@code legal suffix}, {@code clause: which …},
 *     {@code date: today is on Nov. 22} …; empty for the whole
 * @param score 0 to 1, how well it stands for the whole
 */
public record Version(String text, List<String> steps, double score) {

    public Version {
        steps = List.copyOf(steps);
    }

    /** A sentence as it stands. */
    public static Version whole(String text) {
        return new Version(text, List.of(), 1);
    }

    /** The same version of what earlier steps left. */
    public Version after(List<String> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(earlier);
        all.addAll(steps);
        return new Version(text, all, score);
    }
}
