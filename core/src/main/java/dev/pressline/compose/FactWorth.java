package dev.pressline.compose;

import dev.pressline.compose.Candidate.Said;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a further sentence adds to a post: news that was not said yet, figures, dates and names that are new, and what
 * the network's readers look for. A sentence that adds less than it costs to read is not said. All weights are our
 * judgement, and stand here.
 */
final class FactWorth {

    /** A sentence of which more than this was said is a repetition. */
    private static final double SAID_BEFORE = 0.6;

    /** A sentence that says so much of the lead again makes the lead needless. */
    private static final double LEAD_AGAIN = 0.75;

    private static final double NEWS = 0.4;
    private static final double EACH_FACT = 0.05;
    private static final int FACTS = 6;
    private static final double PREFERRED = 0.2;
    private static final double PROMISED = 0.3;
    private static final double READING = 0.06;
    private static final double SAID_ELSEWHERE = 0.1;
    private static final double NOTHING = -1;

    private static final Map<Trait, Double> AGAINST = new EnumMap<>(Map.of(
            Trait.BACKGROUND, 0.03,
            Trait.TIME, 0.05,
            Trait.LABEL, 0.4,
            Trait.CALL, 0.5,
            Trait.HELP, 0.3,
            Trait.SURNAME, 0.02,
            Trait.FUSED, 0.5,
            Trait.PRAISE, 0.05,
            Trait.QUESTION, 0.3));

    private final Topic topic;
    private final Set<Trait> preferred;
    private final Set<String> elsewhere;

    /**
     * @param topic what the headline promises
     * @param preferred what the network's readers look for in a second fact
     * @param elsewhere units that another short post has as its second fact
     */
    FactWorth(Topic topic, Set<Trait> preferred, Set<String> elsewhere) {
        this.topic = topic;
        this.preferred = preferred;
        this.elsewhere = elsewhere;
    }

    /** Above 0 where it is worth saying. */
    double of(Unit unit, Said said, Plan plan) {
        Bits words = said.form().words();
        double known = words.shareIn(plan.words());
        if (known > SAID_BEFORE || plan.lead().said().form().words().shareIn(words) > LEAD_AGAIN) {
            return NOTHING;
        }
        int facts = said.form().facts().size() - said.form().facts().shared(plan.facts());
        double worth = NEWS
                        * Math.sqrt(unit.news())
                        * (1 - known)
                        * said.form().version().score()
                + EACH_FACT * Math.min(FACTS, facts)
                + PROMISED * topic.promised(words, plan.words())
                - READING;
        for (Map.Entry<Trait, Double> trait : AGAINST.entrySet()) {
            worth -= said.form().is(trait.getKey()) ? trait.getValue() : 0;
        }
        return worth
                + (preferred.stream().anyMatch(unit::is) ? PREFERRED : 0)
                - (elsewhere.contains(unit.id()) ? SAID_ELSEWHERE : 0);
    }
}
