package dev.pressline.condense;

import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import java.util.List;

/**
 * Finds the ways to say what an article says, and what each sentence is worth as news.
 *
 * <p>English is condensed: by the habits that say nothing ("a leading provider of", "today announced that it"), and by
 * whole parts that the rest does not need, never at the cost of the claim ({@link Guard#FULL}). Other languages, and
 * regulated copy, are said in whole sentences. {@code "Acme, Inc. (NYSE: ACM) today announced that it has opened a
 * plant."} has {@code "Acme has opened a plant."} as its shortest version.
 *
 * <p>Words such as "today" become the date that dateline or page give, in English, German, French and Spanish; where
 * none is known the word goes if the rest reads well, else the sentence is not said.
 */
public final class Condenser {

    private static final Condenser STANDARD = new Condenser();

    private Condenser() {}

    /** The condenser that everybody shares: it has no state. */
    public static Condenser standard() {
        return STANDARD;
    }

    /**
     * The brief of an article. Linear in its text.
     *
     * @throws dev.pressline.model.PresslineException {@code INPUT_TOO_LARGE} over 50,000 sentences, items and headings
     *     (with {@code bound}, {@code actual} and {@code unit})
     */
    public Brief condense(Article article) {
        return condense(article, List.of());
    }

    /**
     * The brief of an article of which certain texts must not be lost.
     *
     * @param mustCarry a sentence that holds one of them has no version without it
     * @throws dev.pressline.model.PresslineException as {@link #condense(Article)}
     */
    public Brief condense(Article article, List<String> mustCarry) {
        return new ArticleCondensing(article, mustCarry).brief();
    }
}
