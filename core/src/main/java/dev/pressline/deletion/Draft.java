package dev.pressline.deletion;

import dev.pressline.learn.HashedModel;
import dev.pressline.text.Span;
import java.util.Collection;
import java.util.Optional;

/** A sentence of which something can go, before it is said what must not. Immutable. */
public final class Draft {

    private final HashedModel model;
    private final Words words;

    /** The parts that may go; empty where single words may. */
    private final Optional<Constituents> constituents;

    Draft(HashedModel model, Words words, Optional<Constituents> constituents) {
        this.model = model;
        this.words = words;
        this.constituents = constituents;
    }

    /**
     * Searches its versions.
     *
     * @param whole what may not be parted: it stays or goes as a whole
     * @param kept what may not go
     * @param room the longest version that is asked for, in grapheme clusters
     */
    public Deletions versions(Collection<Span> whole, Collection<Span> kept, int room) {
        Bonds bonds = new Bonds(words, constituents, whole, kept);
        Arcs arcs = Scoring.arcs(words, bonds, new Features(words), new ModelSum(model));
        int most = Math.max(0, Math.min(room, words.text().length()));
        Freedom freedom = constituents.isPresent() ? Freedom.PARTS : Freedom.WORDS;
        return new Deletions(words, freedom, new Search(arcs, words.lengths(), words.endings(), most));
    }
}
