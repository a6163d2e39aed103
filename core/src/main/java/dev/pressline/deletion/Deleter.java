package dev.pressline.deletion;

import dev.pressline.learn.HashedModel;
import java.io.InputStream;
import java.util.Optional;

/** Finds the shorter versions of sentences of English, by the model that ships. Immutable. */
public final class Deleter {

    /** Longer than this is no sentence that a model could know; it is left whole. */
    private static final int MOST_WORDS = 120;

    private static final int LONGEST = 1_500;

    private static final Deleter ENGLISH = new Deleter();

    /** Read when the first sentence asks. */
    private static final class Shipped {
        static final HashedModel MODEL = load();
    }

    private Deleter() {}

    /** The one for English. */
    public static Deleter english() {
        return ENGLISH;
    }

    /**
     * A sentence as the search sees it. Linear in it, up to 120 words.
     *
     * @param sentence any text
     * @param freedom how small a piece may go
     * @return empty where nothing can go: of longer ones, and of those without a part that the rest does not need
     */
    public Optional<Draft> draft(String sentence, Freedom freedom) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        Words words = Words.of(sentence);
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        if (freedom == Freedom.WORDS) {
            return Optional.of(new Draft(Shipped.MODEL, words, Optional.empty()));
        }
        Constituents constituents = new Constituents(words);
        return constituents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(Shipped.MODEL, words, Optional.of(constituents)));
    }

    private static HashedModel load() {
        InputStream in = Deleter.class.getResourceAsStream("en.model");
        if (in == null) {
            throw new IllegalStateException("en.model is not on the class path");
        }
        return HashedModel.read(in);
    }
}
