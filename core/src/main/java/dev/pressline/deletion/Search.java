package dev.pressline.deletion;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best words to keep for every length at once: dynamic programming over (last word kept, characters used). A kept
 * word takes its length and a space.
 */
public final class Search {

    private static final float NONE = Float.NEGATIVE_INFINITY;

    private final int size;
    private final int room;
    private final int[] lengths;
    private final int[] endings;
    /** best[word * (room + 1) + used]. */
    private final float[] best;

    private final short[] before;
    /** By length: the best that ends there, and its last word. */
    private final float[] ends;

    private final short[] lasts;

    /**
     * Searches.
     *
     * @param arcs what may follow what
     * @param lengths of the words, in the unit of {@code room}
     * @param endings what the text grows by when it ends with a word: 1 for a full stop that the word lacks
     * @param room the longest text that is asked for
     */
    public Search(Arcs arcs, int[] lengths, int[] endings, int room) {
        this.size = arcs.size();
        this.room = room;
        this.lengths = lengths;
        this.endings = endings;
        this.best = new float[size * (room + 2)];
        this.before = new short[best.length];
        this.ends = new float[room + 2];
        this.lasts = new short[room + 2];
        Arrays.fill(best, NONE);
        Arrays.fill(ends, NONE);
        for (int to = 0; to < size; to++) {
            open(arcs, to);
            for (int from = 0; from < to; from++) {
                follow(from, to, arcs.get(from, to));
            }
            close(to, endings[to], arcs.get(to, size));
        }
    }

    private void open(Arcs arcs, int to) {
        int used = lengths[to] + 1;
        if (used <= room + 1 && arcs.allows(-1, to)) {
            best[to * (room + 2) + used] = arcs.get(-1, to);
            before[to * (room + 2) + used] = -1;
        }
    }

    private void follow(int from, int to, float worth) {
        if (worth == Arcs.FORBIDDEN) {
            return;
        }
        int step = lengths[to] + 1;
        int source = from * (room + 2);
        int target = to * (room + 2) + step;
        for (int used = 0; used + step <= room + 1; used++) {
            float value = best[source + used] + worth;
            if (value > best[target + used]) {
                best[target + used] = value;
                before[target + used] = (short) from;
            }
        }
    }

    private void close(int last, int ending, float worth) {
        if (worth == Arcs.FORBIDDEN) {
            return;
        }
        for (int used = 0; used + ending <= room + 1; used++) {
            float value = best[last * (room + 2) + used] + worth;
            if (value > ends[used + ending]) {
                ends[used + ending] = value;
                lasts[used + ending] = (short) last;
            }
        }
    }

    /** Whether anything has exactly this length. */
    public boolean reaches(int length) {
        return length >= 0 && length <= room && ends[length + 1] != NONE;
    }

    /** The worth of the best of exactly this length. */
    public float worth(int length) {
        return ends[length + 1];
    }

    /** The words of the best of exactly this length, which must be reached. */
    public BitSet kept(int length) {
        BitSet kept = new BitSet(size);
        int word = lasts[length + 1];
        int used = length + 1 - endings[word];
        while (word >= 0) {
            kept.set(word);
            int previous = before[word * (room + 2) + used];
            used -= lengths[word] + 1;
            word = previous;
        }
        return kept;
    }

    /** Takes a length out of the choice. */
    void drop(int length) {
        ends[length + 1] = NONE;
    }

    /**
     * The length whose best is worth most, when each character is worth {@code reward} more; -1 where there is none.
     */
    public int bestLength(int longest, float reward) {
        int found = -1;
        float most = NONE;
        for (int length = 0; length <= Math.min(longest, room); length++) {
            float value = ends[length + 1] + reward * length;
            if (value > most) {
                most = value;
                found = length;
            }
        }
        return found;
    }
}
