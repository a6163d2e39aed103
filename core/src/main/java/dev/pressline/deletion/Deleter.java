package dev.pressline.deletion;

import dev.pressline.learn.HashedModel;
import dev.pressline.text.Span;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/** Finds the shorter versions of sentences of English, by the model that ships. Immutable. */
public final class Deleter {

    /** Longer than this is no sentence that a model could know; it is left whole. */
    private static final int MOST_WORDS = 120;

    private static final int LONGEST = 1_500;

    private static final Deleter ENGLISH = new Deleter(load());

    private final HashedModel model;

    private Deleter(HashedModel model) {
        this.model = model;
    }

    /** The one for English. */
    public static Deleter english() {
        return ENGLISH;
    }

    /**
     * Searches the versions of a sentence. Linear in it, up to 120 words; longer ones have none.
     *
     * @param sentence any text
     * @param freedom how small a piece may go
     * @param whole what may not be parted: it stays or goes as a whole
     * @param kept what may not go
     * @param room the longest version that is asked for, in grapheme clusters
     */
    public Deletions versions(
            String sentence, Freedom freedom, Collection<Span> whole, Collection<Span> kept, int room) {
        if (sentence.length() > LONGEST) {
            return new Deletions(Words.of(""), freedom, Optional.empty());
        }
        Words words = Words.of(sentence);
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return new Deletions(words, freedom, Optional.empty());
        }
        Bonds bonds = new Bonds(words, freedom, whole, kept);
        if (bonds.forbidsAll()) {
            return new Deletions(words, freedom, Optional.empty());
        }
        Arcs arcs = Scoring.arcs(words, bonds, new Features(words), new ModelSum(model));
        int most = Math.max(0, Math.min(room, sentence.length()));
        return new Deletions(words, freedom, Optional.of(new Search(arcs, words.lengths(), words.endings(), most)));
    }

    private static HashedModel load() {
        InputStream in = Deleter.class.getResourceAsStream("en.model");
        if (in == null) {
            throw new IllegalStateException("en.model is not on the class path");
        }
        return HashedModel.read(in);
    }
}
