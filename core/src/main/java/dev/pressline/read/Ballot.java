package dev.pressline.read;

import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An election among what several places of a page say of one field. Values that say the same, letter for letter and
 * digit for digit, share their votes; among equals the first named wins.
 */
final class Ballot {

    private record Vote(Witness witness, double weight) {}

    private final Map<String, List<Vote>> byKey = new LinkedHashMap<>();

    void add(String source, String value, double weight) {
        if (!value.isEmpty()) {
            byKey.computeIfAbsent(Texts.key(value), key -> new ArrayList<>())
                    .add(new Vote(new Witness(source, value), weight));
        }
    }

    /** Each value that was voted for once, as it was first written. */
    List<String> values() {
        return byKey.values().stream()
                .map(votes -> votes.get(0).witness().value())
                .toList();
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The value with the most weight behind it, as its strongest witness writes it. */
    Optional<String> winner() {
        return ranking().stream().findFirst().map(votes -> strongest(votes).value());
    }

    /** All that spoke, those for the winner first. */
    List<Witness> witnesses() {
        List<Witness> all = new ArrayList<>();
        ranking().forEach(votes -> votes.forEach(vote -> all.add(vote.witness())));
        return all;
    }

    private List<List<Vote>> ranking() {
        return byKey.values().stream()
                .sorted(Comparator.comparingDouble(Ballot::weight).reversed())
                .toList();
    }

    private static double weight(List<Vote> votes) {
        return votes.stream().mapToDouble(Vote::weight).sum();
    }

    private static Witness strongest(List<Vote> votes) {
        Vote best = votes.get(0);
        for (Vote vote : votes) {
            best = vote.weight() > best.weight() ? vote : best;
        }
        return best.witness();
    }
}
