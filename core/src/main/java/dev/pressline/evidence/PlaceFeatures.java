package dev.pressline.evidence;

import java.util.List;

/**
 * Where a sentence stands. Places count among the prose: a credit or a player's caption in front of the first sentence
 * does not make it the second.
 */
final class PlaceFeatures {

    private static final int FIRST_FEW = 3;
    private static final int SINGLE_PLACES = 5;
    private static final int FIRST_EIGHT = 8;
    private static final double FADING = 5;
    private static final int FULL = 18;
    private static final int STUB = 12;

    private final boolean[] prose;
    private final int[] places;
    private final int firstBlock;

    PlaceFeatures(List<Tokens> tokens, List<Sentence> sentences) {
        this.prose = Prose.of(tokens);
        this.places = new int[prose.length];
        for (int i = 0, place = 0; i < prose.length; i++) {
            places[i] = place;
            place += prose[i] ? 1 : 0;
        }
        this.firstBlock = sentences.isEmpty() ? 0 : sentences.get(opening()).block();
    }

    /** The first sentence that is one. */
    final int opening() {
        int first = 0;
        while (first < prose.length - 1 && !prose[first]) {
            first++;
        }
        return first;
    }

    /** Whether something else stands before the first sentence: then nobody knows how the text is ordered. */
    boolean isInOrder() {
        return prose.length == 0 || prose[0];
    }

    void add(FeatureValues values, int index, int words, int block) {
        int place = places[index];
        boolean opens = index == opening();
        values.put("prose", flag(prose[index]));
        values.put("position", 1.0 / (1 + place));
        values.put("near the top", Math.exp(-place / FADING));
        values.put("opening", flag(place < FIRST_FEW));
        values.put("among the first eight", flag(place < FIRST_EIGHT));
        values.put("late", index / (double) prose.length);
        values.put("last", flag(index == prose.length - 1));
        values.put("first paragraph", flag(block == firstBlock));
        values.put("full first sentence", flag(opens && words >= FULL));
        values.put("short first sentence", flag(opens && words < STUB));
        if (prose[index] && place < SINGLE_PLACES) {
            values.put("sentence " + (place + 1), 1.0);
        }
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
