package dev.pressline.model;

import java.util.List;

/**
 * What could be said of an article: every sentence with its frontier, in the order of the page, and hashtags that make
 * sense. What is said where is chosen later.
 *
 * @param article what it is the brief of
 * @param headline the ways to say the headline
 * @param statements deck and sentences
 * @param hashtags without {@code #}, best first: what an editor may choose from
 * @param followed those of them that people follow, which posts use unasked
 */
public record Brief(
        Article article, Frontier headline, List<Statement> statements, List<String> hashtags, List<String> followed) {

    public Brief {
        statements = List.copyOf(statements);
        hashtags = List.copyOf(hashtags);
        followed = List.copyOf(followed);
    }

    /** A brief whose hashtags are all followed. */
    public Brief(Article article, Frontier headline, List<Statement> statements, List<String> hashtags) {
        this(article, headline, statements, hashtags, hashtags);
    }
}
