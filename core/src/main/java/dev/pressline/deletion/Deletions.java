package dev.pressline.deletion;

import dev.pressline.text.Graphemes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The shorter versions of one sentence, of every length up to the room that was searched. */
public final class Deletions {

    /** So many lengths are tried for one budget: the next best follow closely, or not at all. */
    private static final int TRIES = 12;

    private final Words words;
    private final Freedom freedom;
    private final Search search;

    Deletions(Words words, Freedom freedom, Search search) {
        this.words = words;
        this.freedom = freedom;
        this.search = search;
    }

    /**
     * The best version that fits a budget.
     *
     * @param budget in grapheme clusters
     * @param reward what a character more is worth, in the model's measure: the higher, the fuller
     * @param sound what else must hold of the version
     * @return empty where nothing sound fits
     */
    public Optional<Deletion> within(int budget, double reward, Predicate<Deletion> sound) {
        for (int i = 0; i < TRIES; i++) {
            int length = search.bestLength(budget, (float) reward);
            if (length < 0) {
                return Optional.empty();
            }
            Optional<Deletion> deletion = deletion(length)
                    .filter(its -> Graphemes.count(its.text()) <= budget)
                    .filter(sound);
            if (deletion.isPresent()) {
                return deletion;
            }
            search.drop(length);
        }
        return Optional.empty();
    }

    private Optional<Deletion> deletion(int length) {
        BitSet kept = search.kept(length);
        String text = Rendering.of(words, kept);
        if (!Soundness.holds(words, freedom, kept, text)) {
            return Optional.empty();
        }
        return Optional.of(new Deletion(text, gone(kept), search.worth(length) / words.size()));
    }

    private List<Gone> gone(BitSet kept) {
        List<Gone> gone = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < words.size(); i = kept.nextClearBit(i)) {
            int next = kept.nextSetBit(i);
            int end = next < 0 ? words.size() : next;
            gone.add(Gone.of(words, i, end - 1));
            i = end;
        }
        return gone;
    }
}
