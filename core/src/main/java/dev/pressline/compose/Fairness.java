package dev.pressline.compose;

import dev.pressline.evidence.Comparisons;
import dev.pressline.evidence.Comparisons.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Results in which a headline metric went the wrong way: whoever says what went well says that, too. A post that says
 * neither is fair. A metric stands beside what it was before, where there is room.
 */
final class Fairness implements Duty {

    /** The headline metrics stand among so many sentences. */
    private static final int HEADLINE_METRICS = 12;

    /** Worse is a gain alone. */
    private static final double NOT_COMPARED = 0.5;

    private final Set<String> good;
    private final Set<String> bad;
    private final BareMetrics metrics;

    private Fairness(Set<String> good, Set<String> bad, BareMetrics metrics) {
        this.good = good;
        this.bad = bad;
        this.metrics = metrics;
    }

    static Duty of(Material material) {
        Set<String> good = new HashSet<>();
        Set<String> bad = new HashSet<>();
        Stream.concat(material.sentences().stream(), material.lists().stream()).forEach(unit -> {
            Movement movement = Movement.of(unit);
            if (movement.up()) {
                good.add(unit.id());
            }
            if (movement.down() && unit.is(Trait.FIGURE)) {
                bad.add(unit.id());
            }
        });
        Movement headline = Movement.of(material.headline());
        if (headline.up()) {
            good.add(Unit.HEADLINE);
        }
        if (headline.down()) {
            bad.add(Unit.HEADLINE);
        }
        boolean both = Stream.concat(
                        material.sentences().stream().limit(HEADLINE_METRICS),
                        material.lists().stream().limit(1))
                .anyMatch(unit -> bad.contains(unit.id()));
        BareMetrics metrics = BareMetrics.of(material.sentences());
        return both ? new Fairness(good, bad, metrics) : new Fairness(Set.of(), Set.of(), metrics);
    }

    @Override
    public double lack(List<Choice> said) {
        if (isOneSided(said)) {
            return 1;
        }
        return metrics.leavesOut(said) ? NOT_COMPARED : 0;
    }

    /** What a metric was before is said where there is room, and else to the editor alone. */
    @Override
    public boolean isMet(List<Choice> said) {
        return !isOneSided(said);
    }

    private boolean isOneSided(List<Choice> said) {
        return saysOneOf(good, said) && !saysOneOf(bad, said);
    }

    private static boolean saysOneOf(Set<String> ids, List<Choice> said) {
        return said.stream().anyMatch(choice -> ids.contains(choice.unit()));
    }

    @Override
    public boolean wants(Unit unit) {
        return bad.contains(unit.id()) || metrics.completes(unit);
    }

    @Override
    public String lacking(List<Choice> said) {
        return isOneSided(said)
                ? "a metric that went the wrong way, beside the one that did well"
                : "what a metric was before";
    }

    /**
     * Which way a sentence's metrics went for the company: costs that fall are no bad news, a loss is.
     *
     * @param up whether one did well
     * @param down whether one did badly
     */
    private record Movement(boolean up, boolean down) {

        static Movement of(Unit unit) {
            boolean rises = unit.is(Trait.FAVOURABLE);
            boolean falls = unit.is(Trait.UNFAVOURABLE);
            if (unit.is(Trait.LOSS)) {
                return new Movement(rises, true);
            }
            if (unit.is(Trait.COST)) {
                return new Movement(falls, false);
            }
            List<Direction> told = Comparisons.of(unit.text());
            return new Movement(
                    rises || (!falls && told.contains(Direction.UP)),
                    falls || (!rises && told.contains(Direction.DOWN)));
        }
    }
}
