package dev.pressline.review;

import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFact.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that a source never says without "up to", "about" or the like before them, wherever a text says them:
 * {@code "Shore power at the port: 16 MW"} where the source has {@code "It will supply up to 16 MW."}
 */
final class Bounds {

    /** Chars between a bound and its figure. */
    private static final int NEAR = 4;

    /** Small numbers without a unit are of anything. */
    private static final int TELLING = 2;

    private final Map<String, String> bounded = new HashMap<>();

    Bounds(List<StatedFact> source) {
        Set<String> plain = new HashSet<>();
        for (int i = 0; i < source.size(); i++) {
            StatedFact figure = source.get(i);
            if (isTelling(figure)) {
                Optional<StatedFact> bound = before(source, i);
                bound.ifPresent(its -> bounded.putIfAbsent(figure.value(), its.written() + " " + figure.written()));
                if (bound.isEmpty()) {
                    plain.add(figure.value());
                }
            }
        }
        bounded.keySet().removeAll(plain);
    }

    private static boolean isTelling(StatedFact fact) {
        return fact.kind() == Kind.FIGURE && fact.value().length() >= TELLING;
    }

    /** A hedge right in front. */
    private static Optional<StatedFact> before(List<StatedFact> facts, int figure) {
        return Optional.of(figure)
                .filter(at -> at > 0)
                .map(at -> facts.get(at - 1))
                .filter(fact -> fact.kind() == Kind.HEDGE
                        && facts.get(figure).span().start() - fact.span().end() <= NEAR);
    }

    /**
     * How the source bounds a figure that a sentence says with no hedge at all.
     *
     * @param sentence what it states
     */
    Optional<String> lost(List<StatedFact> sentence) {
        boolean hedged = sentence.stream().anyMatch(fact -> fact.kind() == Kind.HEDGE);
        return hedged
                ? Optional.empty()
                : sentence.stream()
                        .filter(Bounds::isTelling)
                        .flatMap(fact -> Optional.ofNullable(bounded.get(fact.value())).stream())
                        .findFirst();
    }
}
