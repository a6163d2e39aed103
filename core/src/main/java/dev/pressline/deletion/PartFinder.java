package dev.pressline.deletion;

import dev.pressline.deletion.Constituents.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of an English sentence that can go without the rest saying anything else: what it opens with
 * ({@link Fronts}), what stands in its midst ({@link Insertions}) and what it ends with ({@link Tails}). Rather none
 * than a wrong one.
 */
final class PartFinder {

    private static final int FEWEST = 4;

    private final Words words;
    private final List<Range> parts = new ArrayList<>();

    private PartFinder(Words words) {
        this.words = words;
    }

    /** In no order; some may overlap. */
    static List<Range> parts(Words words) {
        PartFinder finder = new PartFinder(words);
        finder.find();
        return finder.parts;
    }

    private void find() {
        Predicates predicates = new Predicates(words);
        Clauses clauses = new Clauses(words, predicates);
        Insertions insertions = new Insertions(words, predicates, clauses, this::add);
        Tails tails = new Tails(words, predicates, clauses, this::add);
        new Fronts(words, predicates, clauses, this::add).find();
        for (int first = 1; first < words.size(); first++) {
            insertions.find(first);
            tails.find(first);
        }
    }

    private void add(int first, int last) {
        if (words.size() - (last - first + 1) >= FEWEST) {
            parts.add(new Range(first, last));
        }
    }

    /** Takes a part, from one word to another, both included. */
    interface Found {
        void part(int first, int last);
    }
}
