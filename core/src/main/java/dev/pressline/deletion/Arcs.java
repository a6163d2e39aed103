package dev.pressline.deletion;

import java.util.Arrays;

/**
 * What it is worth that one word follows another, for all pairs of a sentence: the search's map. Forbidden pairs are
 * worth {@link #FORBIDDEN}.
 */
public final class Arcs {

    static final float FORBIDDEN = Float.NEGATIVE_INFINITY;

    private final int size;
    private final float[] worth;

    /** All pairs forbidden at first. */
    public Arcs(int size) {
        this.size = size;
        this.worth = new float[(size + 1) * (size + 1)];
        Arrays.fill(worth, FORBIDDEN);
    }

    public int size() {
        return size;
    }

    /** From -1, the start, or a word, to a word or {@link #size()}, the end. */
    public float get(int from, int to) {
        return worth[(from + 1) * (size + 1) + to];
    }

    public void set(int from, int to, float value) {
        worth[(from + 1) * (size + 1) + to] = value;
    }

    public boolean allows(int from, int to) {
        return get(from, to) != FORBIDDEN;
    }
}
