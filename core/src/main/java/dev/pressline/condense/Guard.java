package dev.pressline.condense;

/** How much of a sentence's meaning a shorter version must keep. */
public enum Guard {
    /**
     * Grammar and figures: units, names, negations and quotations stay whole. Whose claim it is may go, and so may
     * hedges with all they hedge.
     */
    SENTENCE,

    /**
     * Everything that {@link dev.pressline.evidence.Meaning} names stays with its claim. What {@code adapt} uses: a
     * post stands alone, where nobody sees the source beside it.
     */
    FULL
}
