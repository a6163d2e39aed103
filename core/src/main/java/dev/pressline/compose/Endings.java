package dev.pressline.compose;

import dev.pressline.model.Objective;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The source's own words that serve an objective: its question or invitation, the help that it offers, its offer and
 * the date. Never invented: where the source has none, nothing ends the post.
 */
final class Endings {

    private static final int LONGEST = 220;

    private Endings() {}

    /** What a post for that objective ends with. */
    static Optional<Unit> of(Material material, Objective objective) {
        List<Trait> serving = switch (objective) {
            case AWARENESS -> List.of();
            case ENGAGEMENT -> List.of(Trait.INVITATION, Trait.QUESTION);
            case CUSTOMER_SERVICE -> List.of(Trait.HELP);
            case CONVERSION -> List.of(Trait.OFFER);
        };
        return serving.stream()
                .flatMap(trait ->
                        material.sentences().stream().filter(unit -> unit.is(trait) && canEnd(unit)).max(MOST).stream())
                .findFirst();
    }

    /** A whole sentence that needs no other, and no heading. */
    private static boolean canEnd(Unit unit) {
        String text = unit.text();
        return text.length() <= LONGEST
                && unit.id().indexOf('.') > 0
                && !unit.is(Trait.LABEL)
                && !unit.is(Trait.FIRST_PERSON)
                && !text.endsWith(":")
                && !text.endsWith(",");
    }

    /** The one with a date or figure, then the one that is worth more as news, then the earlier. */
    private static final Comparator<Unit> MOST = Comparator.comparing(
                    (Unit unit) -> unit.is(Trait.DATE) || unit.is(Trait.FIGURE))
            .thenComparing(Unit::news)
            .thenComparing(Unit::order, Comparator.reverseOrder());

    /** The measure that tells whether a post for that objective did its work. */
    static String kpi(Objective objective) {
        return switch (objective) {
            case AWARENESS -> "reach";
            case ENGAGEMENT -> "replies and shares";
            case CUSTOMER_SERVICE -> "questions answered in time";
            case CONVERSION -> "clicks that end in a registration or a sale";
        };
    }
}
