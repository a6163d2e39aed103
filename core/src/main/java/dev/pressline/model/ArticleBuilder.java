package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what an article says. Every field but the title may stay empty. */
public final class ArticleBuilder {

    String title;
    Optional<String> deck = Optional.empty();
    List<String> authors = List.of();
    Optional<String> publisher = Optional.empty();
    Optional<PageDate> published = Optional.empty();
    Optional<PageDate> modified = Optional.empty();
    String language = "und";
    Optional<String> canonicalUrl = Optional.empty();
    Optional<Dateline> dateline = Optional.empty();
    List<Block> blocks = List.of();
    List<Part> parts = List.of();
    List<Image> images = List.of();
    List<String> keywords = List.of();
    ReleaseKind kind = ReleaseKind.OTHER;
    Optional<Boolean> regulated = Optional.empty();
    SourceFacts sourceFacts = SourceFacts.none();
    final Map<String, List<Witness>> witnesses = new LinkedHashMap<>();

    ArticleBuilder(String title) {
        this.title = title;
    }

    /** The headline, without the site's name. */
    public ArticleBuilder title(String title) {
        this.title = title;
        return this;
    }

    public ArticleBuilder deck(String deck) {
        this.deck = Optional.of(deck);
        return this;
    }

    public ArticleBuilder authors(List<String> authors) {
        this.authors = authors;
        return this;
    }

    public ArticleBuilder publisher(String publisher) {
        this.publisher = Optional.of(publisher);
        return this;
    }

    public ArticleBuilder published(PageDate published) {
        this.published = Optional.of(published);
        return this;
    }

    public ArticleBuilder modified(PageDate modified) {
        this.modified = Optional.of(modified);
        return this;
    }

    /** BCP 47; {@code und} where nobody says. */
    public ArticleBuilder language(String language) {
        this.language = language;
        return this;
    }

    /** Absolute, http or https. */
    public ArticleBuilder canonicalUrl(String canonicalUrl) {
        this.canonicalUrl = Optional.of(canonicalUrl);
        return this;
    }

    public ArticleBuilder dateline(Dateline dateline) {
        this.dateline = Optional.of(dateline);
        return this;
    }

    public ArticleBuilder blocks(List<? extends Block> blocks) {
        this.blocks = List.copyOf(blocks);
        return this;
    }

    public ArticleBuilder parts(List<Part> parts) {
        this.parts = parts;
        return this;
    }

    public ArticleBuilder images(List<Image> images) {
        this.images = images;
        return this;
    }

    public ArticleBuilder keywords(List<String> keywords) {
        this.keywords = keywords;
        return this;
    }

    public ArticleBuilder kind(ReleaseKind kind) {
        this.kind = kind;
        return this;
    }

    /** Overrules what the kind implies. */
    public ArticleBuilder regulated(boolean regulated) {
        this.regulated = Optional.of(regulated);
        return this;
    }

    public ArticleBuilder sourceFacts(SourceFacts sourceFacts) {
        this.sourceFacts = sourceFacts;
        return this;
    }

    /** Where {@code field} was read, the witness that won first. */
    public ArticleBuilder witnesses(String field, List<Witness> found) {
        witnesses.put(field, List.copyOf(found));
        return this;
    }

    public Article build() {
        return Article.of(this);
    }
}
