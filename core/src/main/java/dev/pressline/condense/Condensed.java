package dev.pressline.condense;

import dev.pressline.model.Version;

/** What became of a sentence that was to fit a budget. */
public sealed interface Condensed {

    /** A version that fits. */
    record Fits(Version version) implements Condensed {}

    /** Nothing fits that still says what the sentence says: it is left out, not cut. */
    record Refused(String reason) implements Condensed {}
}
