package dev.pressline.read;

import dev.pressline.model.Article;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page to read, and what the caller knows of it.
 *
 * <pre>{@code
 * ReadRequest.html("<h1>Acme opens a plant</h1><p>Acme opens a plant in Graz.</p>")
 *         .baseUri("https://acme.example/news/plant")
 *         .language("en")
 *         .build();
 * }</pre>
 */
public final class ReadRequest {

    private final Optional<String> html;
    private final byte[] bytes;
    private final Optional<Charset> charset;
    private final String baseUri;
    private final Optional<String> language;
    private final Article known;
    private final Bounds bounds;

    private ReadRequest(Builder builder) {
        this.html = Optional.ofNullable(builder.html);
        this.bytes = builder.bytes;
        this.charset = Optional.ofNullable(builder.charset);
        this.baseUri = builder.baseUri;
        this.language = Optional.ofNullable(builder.language);
        this.known = builder.known;
        this.bounds = new Bounds(builder.maxChars, builder.maxNodes, builder.maxDepth);
    }

    /** A page as text. A fragment without {@code html} or {@code head} will do. */
    public static Builder html(String html) {
        Builder builder = new Builder();
        builder.html = Objects.requireNonNull(html, "html");
        return builder;
    }

    /** A page as it came over the wire. Its character set is found in a byte-order mark, the bytes, or the page. */
    public static Builder bytes(byte[] bytes) {
        Builder builder = new Builder();
        builder.bytes = bytes.clone();
        return builder;
    }

    Optional<String> html() {
        return html;
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<Charset> charset() {
        return charset;
    }

    /** Where the page stands or will stand; empty where nobody said. */
    public String baseUri() {
        return baseUri;
    }

    Optional<String> language() {
        return language;
    }

    Article known() {
        return known;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Collects what is known of a page. */
    public static final class Builder {

        private @Nullable String html;
        private byte[] bytes = {};
        private @Nullable Charset charset;
        private String baseUri = "";
        private @Nullable String language;
        private Article known = Article.builder("").build();
        private int maxChars = Bounds.STANDARD.chars();
        private int maxNodes = Bounds.STANDARD.nodes();
        private int maxDepth = Bounds.STANDARD.depth();

        private Builder() {}

        /** What the server said of the bytes; beats everything but a byte-order mark. */
        public Builder charset(Charset charset) {
            this.charset = charset;
            return this;
        }

        /** Where the page was, so that relative links can be followed; empty where nobody knows. */
        public Builder baseUri(String baseUri) {
            this.baseUri = Objects.requireNonNull(baseUri, "baseUri");
            return this;
        }

        /** BCP 47; beats what the page says of itself. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * What the caller knows already, as an article of which only some fields are set: each of them beats what the
         * page says, and has the witness {@code caller}.
         *
         * <pre>{@code
         * ReadRequest.html(html)
         *         .known(Article.builder("Acme opens a plant").kind(ReleaseKind.PRODUCT).build())
         *         .build();
         * }</pre>
         */
        public Builder known(Article known) {
            this.known = Objects.requireNonNull(known, "known");
            return this;
        }

        /**
         * The longest page, in UTF-16 chars; 2,000,000 if not set. Bytes are refused undecoded from three times as
         * many.
         */
        public Builder maxChars(int maxChars) {
            this.maxChars = maxChars;
            return this;
        }

        /** The most elements, texts and comments; 200,000 if not set. */
        public Builder maxNodes(int maxNodes) {
            this.maxNodes = maxNodes;
            return this;
        }

        /** The deepest nesting, 512 if not set. Deeper elements become siblings; no text is lost. */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException if a bound is below 1
         */
        public ReadRequest build() {
            return new ReadRequest(this);
        }
    }
}
