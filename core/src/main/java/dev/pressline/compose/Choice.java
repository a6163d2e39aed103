package dev.pressline.compose;

import dev.pressline.model.Frontier;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;

/**
 * A source unit in the version in which it is said.
 *
 * @param unit its id
 * @param order where it stands in the article; the headline before all
 * @param text what readers see
 * @param condensed whether words were left out
 * @param standsAlone whether it makes sense without the sentence before it
 */
record Choice(String unit, int order, String text, boolean condensed, boolean standsAlone) {

    static final String HEADLINE = "title";

    /** The order of what no sentence follows. */
    static final int NOWHERE = -2;

    static Choice ofHeadline(Version version) {
        return new Choice(HEADLINE, NOWHERE, version.text(), !version.steps().isEmpty(), true);
    }

    static Choice of(Candidate candidate, Version version) {
        return new Choice(
                candidate.unit(),
                candidate.order(),
                version.text(),
                !version.steps().isEmpty(),
                candidate.standsAlone());
    }

    Fate fate() {
        return condensed ? Fate.CONDENSED : Fate.KEPT;
    }

    /**
     * A source unit that may be said.
     *
     * @param unit its id
     * @param order where it stands in the article
     * @param frontier the ways to say it
     * @param news what it is worth
     * @param standsAlone whether it makes sense without the sentence before it
     */
    record Candidate(String unit, int order, Frontier frontier, double news, boolean standsAlone) {

        static Candidate of(Statement statement, int order) {
            return new Candidate(
                    statement.unit(), order, statement.frontier(), statement.news(), statement.standsAlone());
        }
    }
}
