package dev.pressline.condense;

/**
 * How much a version should fill its budget. Where the room is short every character counts; around three fifths of the
 * sentence what matters is said, and a filled-up version reads worse than a complete one; a caller who gives more wants
 * the sentence nearly whole.
 */
final class Fullness {

    private static final double FILLING = 80;
    private static final double EASY = 6;

    private static final double SHORT = 0.5;
    private static final double COMPLETE = 0.6;
    private static final double AMPLE = 0.61;
    private static final double NEARLY_WHOLE = 0.64;

    private Fullness() {}

    /** What a character is worth in the model's measure, so that {@link dev.pressline.deletion.Deletions} fills up. */
    static double reward(int budget, int length) {
        double share = budget / (double) Math.max(1, length);
        if (share <= AMPLE) {
            return between(share, SHORT, FILLING, COMPLETE, EASY);
        }
        return between(share, AMPLE, EASY, NEARLY_WHOLE, FILLING);
    }

    private static double between(double share, double from, double first, double to, double last) {
        double place = Math.max(0, Math.min(1, (share - from) / (to - from)));
        return first + place * (last - first);
    }
}
