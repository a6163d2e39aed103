package dev.pressline.compose;

import dev.pressline.compose.Candidate.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * With what a post never begins while the article has anything else to say: the day of writing, a dateline, a label. A
 * headline may have a label: it is the source's own.
 */
final class Beginning {

    private static final Set<Trait> NEVER = EnumSet.of(Trait.TIME, Trait.LABEL);

    private Beginning() {}

    /** The candidates in the ways that may lead; all of them in all ways where none may. */
    static List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> leads = candidates.stream()
                .map(candidate -> new Candidate(
                        candidate.unit(),
                        candidate.ways().stream()
                                .filter(said -> candidate.unit().isHeadline() || isFit(said))
                                .toList()))
                .filter(candidate -> !candidate.ways().isEmpty())
                .toList();
        return leads.isEmpty() ? candidates : leads;
    }

    private static boolean isFit(Said said) {
        return NEVER.stream().noneMatch(said.form()::is);
    }
}
