package dev.pressline.model;

import java.util.EnumSet;
import java.util.Set;

/** What a release is about, by what it does. */
public enum ReleaseKind {
    RESULTS,
    GUIDANCE,
    OFFERING,
    MERGER,
    CORPORATE_ACTION,
    APPOINTMENT,
    STUDY,
    PRODUCT,
    PARTNERSHIP,
    EVENT,
    NOTICE,
    RECALL,
    AWARD,
    HOW_TO,
    OPINION,
    OTHER;

    private static final Set<ReleaseKind> REGULATED = EnumSet.of(RESULTS, GUIDANCE, OFFERING, MERGER, CORPORATE_ACTION);

    /** Whether copy of this kind is regulated: whole sentences only, nothing condensed, people approve it. */
    public boolean isRegulated() {
        return REGULATED.contains(this);
    }
}
