package dev.pressline.compose;

import dev.pressline.compose.Candidate.Said;
import dev.pressline.compose.Plan.Pick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the best posts within a network's room: for each of the best leads, a few plans at a time are carried on
 * through the candidates, best news first. So the work is bounded, whatever the article's length.
 */
final class Search {

    private static final int LEADS = 5;
    private static final int WAYS_TO_LEAD = 2;
    private static final int PLANS = 4;

    private static final double FILLED = 0.15;
    private static final double LACKING = 0.6;

    private final Scope scope;

    Search(Scope scope) {
        this.scope = scope;
    }

    /** The best plans of all leads, best first; empty where nothing fits. */
    List<Plan> plans() {
        List<List<Plan>> starts = starts();
        List<Plan> plans = new ArrayList<>();
        starts.forEach(ways -> plans.addAll(dutiful(ways)));
        plans.sort(bestFirst());
        List<Plan> kept = plans.stream().filter(this::keepsDuty).toList();
        return kept.isEmpty() ? plans : kept;
    }

    /** The best leads, each in its best ways. */
    private List<List<Plan>> starts() {
        List<List<Plan>> starts = new ArrayList<>();
        for (Candidate candidate : scope.leads()) {
            List<Plan> ways = new ArrayList<>();
            for (Said said : candidate.ways()) {
                Lengths length = scope.base().plus(said.length());
                if (scope.room().fits(length)) {
                    double worth = scope.leadWorth().of(candidate.unit(), said, length);
                    ways.add(ranked(Plan.of(new Pick(candidate, said), length, worth)));
                }
            }
            ways.sort(Comparator.comparingDouble(Plan::worth).reversed());
            if (!ways.isEmpty()) {
                starts.add(List.copyOf(ways.subList(0, Math.min(WAYS_TO_LEAD, ways.size()))));
            }
        }
        starts.sort(Comparator.comparingDouble((List<Plan> ways) -> ways.get(0).worth())
                .reversed());
        return starts.subList(0, Math.min(LEADS, starts.size()));
    }

    /** The best way on; where that leaves out what must be said, what must be said comes first. */
    private List<Plan> dutiful(List<Plan> ways) {
        List<Plan> plans = carriedOn(ways, scope.facts());
        boolean kept = plans.stream().anyMatch(this::keepsDuty);
        return kept || scope.wanted().isEmpty() ? plans : carriedOn(ways, scope.wanted());
    }

    private boolean keepsDuty(Plan plan) {
        return scope.duty() == Duty.NONE || scope.duty().isMet(plan.choices());
    }

    private List<Plan> carriedOn(List<Plan> ways, List<Candidate> facts) {
        List<Plan> plans = new ArrayList<>(ways);
        for (Candidate candidate : facts) {
            for (Plan plan : List.copyOf(plans)) {
                more(plan, candidate, plans);
            }
            if (plans.size() > PLANS) {
                plans.sort(bestFirst());
                plans.subList(PLANS, plans.size()).clear();
            }
        }
        return plans;
    }

    private void more(Plan plan, Candidate candidate, List<Plan> plans) {
        boolean tickerAgain = candidate.is(Trait.TICKER) && plan.says(Trait.TICKER);
        if (plan.following().size() >= scope.factsMax() || plan.says(candidate.unit()) || tickerAgain) {
            return;
        }
        boolean wanted = scope.duty().wants(candidate.unit());
        for (Said said : candidate.ways()) {
            Lengths length = plan.length().plus(said.length()).plus(scope.between());
            boolean aimed = scope.room().isAimed(length.plus(scope.reserved()));
            if (!aimed && !(wanted && scope.room().fits(length))) {
                continue;
            }
            double worth = scope.factWorth().of(candidate.unit(), said, plan);
            boolean adds = aimed && worth > 0;
            if (!adds && !wanted) {
                continue;
            }
            Plan more = plan.with(new Pick(candidate, said), length, Math.max(0, worth));
            if (more.hangsTogether() && (adds || lack(more) < lack(plan))) {
                plans.add(ranked(more));
            }
        }
    }

    /** Of equals, the shorter. */
    private static Comparator<Plan> bestFirst() {
        return Comparator.comparingDouble(Plan::rank)
                .reversed()
                .thenComparingInt(plan -> plan.following().size());
    }

    /** How much a plan leaves out of what its kind of release asks for; most kinds ask for nothing. */
    private double lack(Plan plan) {
        return scope.duty() == Duty.NONE ? 0 : scope.duty().lack(plan.choices());
    }

    private Plan ranked(Plan plan) {
        double worth = plan.worth() + FILLED * scope.room().filled(plan.length());
        return plan.ranked(worth - LACKING * lack(plan));
    }
}
