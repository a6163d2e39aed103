package dev.pressline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ways to say a sentence, from whole to shortest; at least one, and few. Each is shorter than the one before.
 *
 * @param versions the first is the whole
 */
public record Frontier(List<Version> versions) {

    public Frontier {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no version: a frontier holds at least the whole");
        }
    }

    /** A sentence that can only be said whole. */
    public static Frontier whole(String text) {
        return new Frontier(List.of(Version.whole(text)));
    }

    public Version whole() {
        return versions.get(0);
    }

    public Version shortest() {
        return versions.get(versions.size() - 1);
    }

    /** The version of the highest score among those whose text passes; the fuller of equals. */
    public Optional<Version> best(Predicate<String> fits) {
        return versions.stream()
                .filter(version -> fits.test(version.text()))
                .reduce((best, next) -> next.score() > best.score() ? next : best);
    }
}
