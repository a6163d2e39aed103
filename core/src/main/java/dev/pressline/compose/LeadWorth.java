package dev.pressline.compose;

import dev.pressline.compose.Candidate.Said;
import dev.pressline.evidence.Cues;
import dev.pressline.model.Objective;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a sentence is worth as the first thing that readers see: its news, how much of the headline's promise stands
 * before the fold, and whether it says at once who did what. All weights are our judgement, and stand here.
 */
final class LeadWorth {

    /** Who acts is named in so many chars, or readers wonder whose news it is. */
    private static final int NAMED_EARLY = 80;

    private static final double NEWS = 1.6;
    private static final double SEEN = 0.9;
    private static final double SAID = 0.2;
    private static final double EACH_FACT = 0.05;
    private static final int FACTS = 7;
    private static final double NAMED = 0.6;
    private static final double LONG = 0.2;
    private static final double WHOLE = 1.0;
    private static final double INTRODUCES = 0.2;
    private static final double SERVES = 0.5;
    private static final double TITLE_AGAIN = 0.4;
    private static final double TOO_LONG = 0.5;
    private static final double NOTHING_HAPPENS = 0.4;

    private static final Map<Trait, Double> AGAINST = new EnumMap<>(Map.of(
            Trait.BACKGROUND, 0.8,
            Trait.TIME, 0.3,
            Trait.LABEL, 0.5,
            Trait.CALL, 0.8,
            Trait.SURNAME, 0.4,
            Trait.FUSED, 0.6,
            Trait.PRAISE, 0.1,
            Trait.QUESTION, 0.6));

    private final Material material;
    private final int fold;
    private final int aim;
    private final boolean toldByTitle;

    /** Whether anybody could tell an event in the article's language. */
    private final boolean knowsEvents;

    /** Whether a link is there, whose preview shows the headline beside the post. */
    private final boolean titled;

    private final Room room;
    private final Objective objective;

    /**
     * @param aim how long a first sentence should be there, in chars
     * @param fold how many chars readers see before "more"
     * @param toldByTitle whether nothing happened, so that the headline is what there is to say
     */
    LeadWorth(Material material, Room room, int fold, int aim, boolean toldByTitle, Objective objective) {
        this.material = material;
        this.room = room;
        this.fold = fold;
        this.aim = aim;
        this.toldByTitle = toldByTitle;
        this.knowsEvents =
                Cues.forLanguage(material.brief().article().language()).isPresent();
        this.titled = !toldByTitle && material.brief().article().canonicalUrl().isPresent();
        this.objective = objective;
    }

    double of(Unit unit, Said said, Lengths length) {
        double worth = NEWS * unit.news()
                + SEEN * seen(said)
                + SAID * material.topic().coverage(said.form().words())
                + WHOLE * (said.form().version().score() - 1)
                + EACH_FACT * Math.min(FACTS, said.form().facts().size())
                - TOO_LONG * room.excess(length)
                - LONG * Math.max(0, Math.min(1, (double) said.choice().text().length() / aim - 1));
        if (!material.sender().isKnown() || said.form().nameAt() < NAMED_EARLY) {
            worth += NAMED;
        }
        if (unit.introduces()) {
            worth += INTRODUCES;
        }
        if (titled && unit.isHeadline()) {
            worth -= TITLE_AGAIN;
        }
        if (toldByTitle && knowsEvents && !unit.isHeadline() && !unit.is(Trait.EVENT)) {
            worth -= NOTHING_HAPPENS;
        }
        if (objective == Objective.CONVERSION && unit.is(Trait.OFFER)) {
            worth += SERVES;
        }
        for (Map.Entry<Trait, Double> trait : AGAINST.entrySet()) {
            worth -= said.form().is(trait.getKey()) ? trait.getValue() : 0;
        }
        return worth;
    }

    /** How much of the topic stands before the fold. */
    private double seen(Said said) {
        String text = said.choice().text();
        return text.length() <= fold
                ? material.topic().coverage(said.form().words())
                : material.topic().coverage(text, fold);
    }
}
