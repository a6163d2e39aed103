package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Card;
import dev.pressline.model.Segment;
import dev.pressline.model.Statement;
import dev.pressline.network.FactKey;
import java.util.Comparator;
import java.util.stream.Stream;

/** The preview under a post: the headline, and a sentence that the post does not say. */
final class Cards {

    private final Brief brief;
    private final Article article;
    private final Limits limits;

    Cards(Brief brief, Limits limits) {
        this.brief = brief;
        this.article = brief.article();
        this.limits = limits;
    }

    Card card(Segment.LinkSlot link, Selection selection) {
        return new Card(
                link,
                title(link),
                description(selection),
                article.images().stream().findFirst());
    }

    /** The headline where it fits, else a name: a title is never cut. */
    private String title(Segment.LinkSlot link) {
        return brief.headline()
                .best(text -> !text.isEmpty() && limits.within(FactKey.CARD_TITLE_LIMIT, text))
                .map(version -> version.text())
                .or(article::publisher)
                .orElseGet(() -> hostOf(link.url()));
    }

    /** The deck, else the best sentence that the post leaves out and that stands alone. */
    private String description(Selection selection) {
        Stream<String> sentences = brief.statements().stream()
                .filter(statement -> statement.standsAlone()
                        && selection.choices().stream()
                                .noneMatch(choice -> choice.unit().equals(statement.unit())))
                .sorted(Comparator.comparingDouble(Statement::news).reversed())
                .map(Statement::text);
        return Stream.concat(article.deck().stream(), sentences)
                .filter(text -> limits.within(FactKey.CARD_DESCRIPTION_LIMIT, text))
                .findFirst()
                .orElse("");
    }

    private static String hostOf(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        return url.substring(start, end < 0 ? url.length() : end);
    }
}
