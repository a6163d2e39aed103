package dev.pressline.deletion;

/** Fills the map of a sentence: for every pair that may be neighbours, what the model makes of it. */
public final class Scoring {

    /** No more words than this go at once in the middle: longer gaps hardly ever read well, and cost time. */
    private static final int WIDEST = 25;

    private Scoring() {}

    /** The map of a sentence, by the weights of {@code sum}. */
    public static Arcs arcs(Words words, Bonds bonds, Features features, WeightSum sum) {
        int size = words.size();
        Arcs arcs = new Arcs(size);
        float[] keep = new float[size + 1];
        float[] next = new float[size + 1];
        float[] leave = new float[size + 1];
        float[] stay = new float[size + 1];
        float[] back = new float[size + 1];
        for (int i = 0; i <= size; i++) {
            if (i < size) {
                features.word(i, sum);
                keep[i] = sum.take();
                features.leaves(i, sum);
                leave[i] = sum.take();
                features.stays(i, sum);
                stay[i] = sum.take();
            }
            features.arc(i - 1, i, sum);
            next[i] = sum.take();
            features.returns(i, sum);
            back[i] = sum.take();
        }
        for (int from = -1; from < size; from++) {
            float gone = 0;
            for (int to = from + 1; to <= size; to++) {
                if (to == from + 1) {
                    arcs.set(from, to, next[to] + keep[to]);
                    continue;
                }
                gone += to == from + 2 ? leave[to - 1] : stay[to - 1];
                if (allows(bonds, size, from, to)) {
                    features.gap(from, to, sum);
                    arcs.set(from, to, gone + back[to] + keep[to] + sum.take());
                }
            }
        }
        return arcs;
    }

    /** Whether the search may go from one word, or -1, to another, or the end. */
    public static boolean allows(Bonds bonds, int size, int from, int to) {
        boolean edge = from < 0 || to == size;
        boolean nothing = from < 0 && to == size;
        return !nothing && (edge || to - from <= WIDEST) && bonds.allow(from, to);
    }
}
