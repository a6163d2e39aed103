package dev.pressline.read;

import dev.pressline.model.Article;
import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays what the caller knows over what the page says: each field that is set wins, with the caller as its witness. */
final class Known {

    private static final String NOBODY_SAYS = "und";

    private final Article known;
    private final Map<String, List<Witness>> read;
    private final ArticleBuilder article;

    private Known(Article known, ArticleBuilder article) {
        this.known = known;
        this.article = article;
        this.read = article.build().witnesses();
    }

    static void lay(Article known, ArticleBuilder article) {
        Known over = new Known(known, article);
        over.words();
        over.people();
        over.dates();
        over.text();
        over.kind();
    }

    private void words() {
        if (!known.title().isEmpty()) {
            article.title(known.title());
            says("title", known.title());
        }
        known.deck().ifPresent(deck -> {
            article.deck(deck);
            says("deck", deck);
        });
        if (!known.language().equals(NOBODY_SAYS)) {
            article.language(known.language());
            says("language", known.language());
        }
        if (!known.keywords().isEmpty()) {
            article.keywords(known.keywords());
            says("keywords", String.join(", ", known.keywords()));
        }
    }

    private void people() {
        if (!known.authors().isEmpty()) {
            article.authors(known.authors());
            says("authors", String.join(", ", known.authors()));
        }
        known.publisher().ifPresent(publisher -> {
            article.publisher(publisher);
            says("publisher", publisher);
        });
        known.canonicalUrl().ifPresent(url -> {
            article.canonicalUrl(url);
            says("canonicalUrl", url);
        });
    }

    private void dates() {
        known.published().ifPresent(date -> {
            article.published(date);
            says("published", date.toString());
        });
        known.modified().ifPresent(date -> {
            article.modified(date);
            says("modified", date.toString());
        });
        known.dateline().ifPresent(dateline -> {
            article.dateline(dateline);
            says("dateline", dateline.text());
        });
    }

    private void text() {
        if (!known.blocks().isEmpty()) {
            article.blocks(known.blocks());
            says("blocks", known.body());
        }
        if (!known.parts().isEmpty()) {
            article.parts(known.parts());
        }
        if (!known.images().isEmpty()) {
            article.images(known.images());
            says("images", known.images().get(0).url());
        }
    }

    /** Whether it is regulated may be said beside a kind, or without one. */
    private void kind() {
        boolean told = known.kind() != ReleaseKind.OTHER;
        if (told) {
            article.kind(known.kind());
            says("kind", known.kind().name());
        }
        if (told || known.regulated()) {
            article.regulated(known.regulated());
        }
    }

    private void says(String field, String value) {
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness("caller", value));
        witnesses.addAll(read.getOrDefault(field, List.of()));
        article.witnesses(field, witnesses);
    }
}
