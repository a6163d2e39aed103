package dev.pressline.compose;

import dev.pressline.compose.Candidate.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A post in the making: what leads, what follows, and what that is worth. Each step gives another plan.
 *
 * @param lead what readers see first
 * @param following in the order of the article
 * @param length of all, unit by unit
 * @param words the content that was said
 * @param facts figures, dates and names that were said
 * @param worth the sum of what each piece is worth
 * @param rank the worth of the whole
 */
record Plan(Pick lead, List<Pick> following, Lengths length, Bits words, Bits facts, double worth, double rank) {

    /** A unit and how it is said. */
    record Pick(Candidate candidate, Said said) {
        int order() {
            return candidate.unit().order();
        }
    }

    static Plan of(Pick lead, Lengths length, double worth) {
        Form form = lead.said().form();
        return new Plan(lead, List.of(), length, form.words(), form.facts(), worth, worth);
    }

    Plan with(Pick pick, Lengths longer, double more) {
        List<Pick> all = new ArrayList<>(following);
        all.add(pick);
        all.sort(Comparator.comparingInt(Pick::order));
        return new Plan(
                lead,
                all,
                longer,
                words.with(pick.said().form().words()),
                facts.with(pick.said().form().facts()),
                worth + more,
                worth + more);
    }

    /** The same, told what the whole is worth. */
    Plan ranked(double whole) {
        return new Plan(lead, following, length, words, facts, worth, whole);
    }

    /** What is said, the lead first. */
    List<Choice> choices() {
        return Stream.concat(Stream.of(lead), following.stream())
                .map(pick -> pick.said().choice())
                .toList();
    }

    boolean says(Unit unit) {
        if (lead.candidate().unit().id().equals(unit.id())) {
            return true;
        }
        for (Pick pick : following) {
            if (pick.candidate().unit().id().equals(unit.id())) {
                return true;
            }
        }
        return false;
    }

    boolean says(Trait trait) {
        if (lead.said().form().is(trait)) {
            return true;
        }
        for (Pick pick : following) {
            if (pick.said().form().is(trait)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every sentence that leans on the one before it in the article follows it here, too. */
    boolean hangsTogether() {
        int before = lead.order();
        for (Pick pick : following) {
            Unit unit = pick.candidate().unit();
            boolean behindHeadline = before == Unit.NOWHERE && unit.followsHeadline();
            if (!unit.standsAlone() && pick.order() != before + 1 && !behindHeadline) {
                return false;
            }
            before = pick.order();
        }
        return true;
    }
}
