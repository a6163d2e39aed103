package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page says: a press release or a blog post without the page around it. Texts are plain, clean and in the order
 * of the page; nothing is shortened yet.
 */
public final class Article {

    private final String title;
    private final Optional<String> deck;
    private final List<String> authors;
    private final Optional<String> publisher;
    private final Optional<PageDate> published;
    private final Optional<PageDate> modified;
    private final String language;
    private final Optional<String> canonicalUrl;
    private final Optional<Dateline> dateline;
    private final List<Block> blocks;
    private final List<Part> parts;
    private final List<Image> images;
    private final List<String> keywords;
    private final ReleaseKind kind;
    private final boolean regulated;
    private final SourceFacts sourceFacts;
    private final Map<String, List<Witness>> witnesses;

    private Article(ArticleBuilder builder) {
        this.title = builder.title;
        this.deck = builder.deck;
        this.authors = List.copyOf(builder.authors);
        this.publisher = builder.publisher;
        this.published = builder.published;
        this.modified = builder.modified;
        this.language = builder.language;
        this.canonicalUrl = builder.canonicalUrl;
        this.dateline = builder.dateline;
        this.blocks = List.copyOf(builder.blocks);
        this.parts = List.copyOf(builder.parts);
        this.images = List.copyOf(builder.images);
        this.keywords = List.copyOf(builder.keywords);
        this.kind = builder.kind;
        this.regulated = builder.regulated.orElseGet(builder.kind::isRegulated);
        this.sourceFacts = builder.sourceFacts;
        this.witnesses = Collections.unmodifiableMap(new LinkedHashMap<>(builder.witnesses));
    }

    static Article of(ArticleBuilder builder) {
        return new Article(builder);
    }

    /** A new article with this headline, and nothing else yet. */
    public static ArticleBuilder builder(String title) {
        return new ArticleBuilder(title);
    }

    /** A builder that holds what this article says, to change some of it. */
    public ArticleBuilder toBuilder() {
        ArticleBuilder builder = builder(title)
                .authors(authors)
                .language(language)
                .blocks(blocks)
                .parts(parts)
                .images(images)
                .keywords(keywords)
                .kind(kind)
                .regulated(regulated)
                .sourceFacts(sourceFacts);
        deck.ifPresent(builder::deck);
        publisher.ifPresent(builder::publisher);
        published.ifPresent(builder::published);
        modified.ifPresent(builder::modified);
        canonicalUrl.ifPresent(builder::canonicalUrl);
        dateline.ifPresent(builder::dateline);
        witnesses.forEach(builder::witnesses);
        return builder;
    }

    /** The headline, without the site's name; may be empty where the page has none. */
    public String title() {
        return title;
    }

    /** The line under the headline. */
    public Optional<String> deck() {
        return deck;
    }

    /** People, not the site. */
    public List<String> authors() {
        return authors;
    }

    public Optional<String> publisher() {
        return publisher;
    }

    public Optional<PageDate> published() {
        return published;
    }

    public Optional<PageDate> modified() {
        return modified;
    }

    /** BCP 47, {@code en} or {@code de-AT}; {@code und} where nobody says. */
    public String language() {
        return language;
    }

    /** Absolute; where readers find the whole of it. */
    public Optional<String> canonicalUrl() {
        return canonicalUrl;
    }

    public Optional<Dateline> dateline() {
        return dateline;
    }

    /** The body, in order, without the {@link #parts()} and without the dateline. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What the release carries beside its news. */
    public List<Part> parts() {
        return parts;
    }

    /** The lead image first. */
    public List<Image> images() {
        return images;
    }

    public List<String> keywords() {
        return keywords;
    }

    public ReleaseKind kind() {
        return kind;
    }

    /** Whether legal rules govern its wording: by kind, or as the caller says. */
    public boolean regulated() {
        return regulated;
    }

    public SourceFacts sourceFacts() {
        return sourceFacts;
    }

    /** By field name ({@code title}, {@code published} …): where it was read, the witness that won first. */
    public Map<String, List<Witness>> witnesses() {
        return witnesses;
    }

    /** The body's text, a block a line, quotations as they are written; captions stay with their pictures. */
    public String body() {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(Article::lines)
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Block block) {
        return block instanceof Block.Quotation quotation ? quotation.written() : block.text();
    }

    /** The first paragraph of the body. */
    public Optional<String> lede() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .findFirst();
    }

    /**
     * The plain form that {@code pressline read} prints: {@code title}, {@code subtitle}, {@code authors},
     * {@code date}, {@code published}, {@code modified}, {@code publisher}, {@code canonical}, {@code language},
     * {@code kind}, {@code regulated}, {@code lede}, {@code body}, {@code image}, {@code images}, {@code keywords},
     * {@code parts}. What the page does not say has no key; lists may be empty. {@code date} and {@code modified} are
     * days as the page writes them, {@code published} is the instant in UTC.
     *
     * <p>{@code Article.builder("Acme opens a plant").build().toMap().get("title")} is {@code "Acme opens a plant"}.
     *
     * @return strings, booleans, numbers, lists and maps only, in this order
     */
    public Map<String, Object> toMap() {
        return ArticleMap.of(this);
    }

    @Override
    public String toString() {
        return "Article[" + title + "]";
    }
}
