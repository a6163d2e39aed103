package dev.pressline.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metrics that one sentence of some results says alone, and another beside the value before: {@code $44.2 million} says
 * little until somebody reads {@code compared with $51.8 million}.
 */
final class BareMetrics {

    private static final Pattern AMOUNT = Pattern.compile(
            "[$€£¥] ?\\d[\\d.,]{0,14} (?:million|billion)|\\d[\\d.,]{0,14} (?:Mio\\.|Mrd\\.|Millionen|Milliarden)");

    /** By sentence: the amounts that it says without what they were before. */
    private final Map<String, Set<String>> bare = new HashMap<>();

    /** By amount: the sentences that say what it was before. */
    private final Map<String, Set<String>> compared = new HashMap<>();

    static BareMetrics of(List<Unit> sentences) {
        BareMetrics metrics = new BareMetrics();
        sentences.stream().filter(Unit::sayable).forEach(metrics::add);
        return metrics;
    }

    private void add(Unit unit) {
        boolean compares = unit.is(Trait.COMPARISON);
        Matcher amounts = AMOUNT.matcher(unit.text());
        while (amounts.find()) {
            if (compares) {
                compared.computeIfAbsent(amounts.group(), amount -> new HashSet<>())
                        .add(unit.id());
                return; // the first is the one that is compared
            }
            bare.computeIfAbsent(unit.id(), id -> new HashSet<>()).add(amounts.group());
        }
    }

    /** Whether something is said without what it was before, though the source has that, too. */
    boolean leavesOut(List<Choice> said) {
        return said.stream()
                .flatMap(choice -> bare.getOrDefault(choice.unit(), Set.of()).stream())
                .map(amount -> compared.getOrDefault(amount, Set.of()))
                .anyMatch(
                        units -> !units.isEmpty() && said.stream().noneMatch(choice -> units.contains(choice.unit())));
    }

    /** Whether a sentence says what a bare amount was before. */
    boolean completes(Unit unit) {
        return bare.values().stream()
                .flatMap(Set::stream)
                .anyMatch(amount -> compared.getOrDefault(amount, Set.of()).contains(unit.id()));
    }
}
