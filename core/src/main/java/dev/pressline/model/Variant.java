package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article becomes for one target: posts as readers see them, and what a publisher sends. A draft until a person
 * says so.
 */
public final class Variant {

    private final String target;
    private final String network;
    private final List<Post> posts;
    private final List<String> hashtags;
    private final List<String> hashtagCandidates;
    private final List<Segment.LinkSlot> links;
    private final Optional<Card> card;
    private final List<Image> media;
    private final Map<String, Object> payload;
    private final List<String> missing;
    private final String state;
    private final Ownership ownership;
    private final String variantId;
    private final String textHash;
    private final Optional<PageDate> notBefore;
    private final List<Alternative> alternatives;
    private final Map<String, Object> extra;

    private Variant(Builder builder) {
        this.target = builder.target;
        this.network = builder.network;
        this.posts = List.copyOf(builder.posts);
        this.hashtags = List.copyOf(builder.hashtags);
        this.hashtagCandidates = List.copyOf(builder.hashtagCandidates);
        this.links = List.copyOf(builder.links);
        this.card = Optional.ofNullable(builder.card);
        this.media = List.copyOf(builder.media);
        this.payload = Collections.unmodifiableMap(new LinkedHashMap<>(builder.payload));
        this.missing = List.copyOf(builder.missing);
        this.state = builder.state;
        this.ownership = builder.ownership;
        this.variantId = builder.variantId;
        this.textHash = builder.textHash;
        this.notBefore = Optional.ofNullable(builder.notBefore);
        this.alternatives = List.copyOf(builder.alternatives);
        this.extra = builder.extra;
    }

    public static Builder builder(String target, String network) {
        return new Builder(target, network);
    }

    /** A builder that holds what this variant says, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, network)
                .posts(posts)
                .hashtags(hashtags)
                .hashtagCandidates(hashtagCandidates)
                .links(links)
                .media(media)
                .payload(payload)
                .missing(missing)
                .ownership(ownership)
                .identity(variantId, textHash)
                .alternatives(alternatives)
                .state(state);
        card.ifPresent(builder::card);
        notBefore.ifPresent(builder::notBefore);
        return builder.extra(extra);
    }

    public String target() {
        return target;
    }

    public String network() {
        return network;
    }

    /** In the order of publishing; at least one. */
    public List<Post> posts() {
        return posts;
    }

    /** Used, without {@code #}. */
    public List<String> hashtags() {
        return hashtags;
    }

    /** Ranked, best first, without {@code #}; an editor may prefer others. */
    public List<String> hashtagCandidates() {
        return hashtagCandidates;
    }

    /** Every slot of texts and card. */
    public List<Segment.LinkSlot> links() {
        return links;
    }

    public Optional<Card> card() {
        return card;
    }

    /** Pictures that belong with it, as the page has them; whether to attach them is the publisher's choice. */
    public List<Image> media() {
        return media;
    }

    /** What the network's API takes, as plain maps; wire forms stand here alone. */
    public Map<String, Object> payload() {
        return payload;
    }

    /** What publishing still needs and the page can't give: {@code author}, {@code createdAt} …. */
    public List<String> missing() {
        return missing;
    }

    /** {@code draft}, or {@code approved} where an approval was given for these very words. */
    public String state() {
        return state;
    }

    public Ownership ownership() {
        return ownership;
    }

    /** The same for the same source and target, whatever the text. */
    public String variantId() {
        return variantId;
    }

    /** SHA-256 of the posts' templates, in hex: an approval binds to it. */
    public String textHash() {
        return textHash;
    }

    /** The same only for the same words to the same target: publishing twice can be noticed. */
    public String idempotencyKey() {
        return variantId + "-" + textHash.substring(0, Math.min(textHash.length(), 16));
    }

    /** An embargo or a planned time. */
    public Optional<PageDate> notBefore() {
        return notBefore;
    }

    /** Up to three other posts, each led by another fact, best first. */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** Collects a variant. */
    public static final class Builder {

        private final String target;
        private final String network;
        private List<Post> posts = List.of();
        private List<String> hashtags = List.of();
        private List<String> hashtagCandidates = List.of();
        private List<Segment.LinkSlot> links = List.of();
        private @Nullable Card card;
        private List<Image> media = List.of();
        private Map<String, Object> payload = Map.of();
        private List<String> missing = List.of();
        private String state = "draft";
        private Ownership ownership = Ownership.none();
        private String variantId = "";
        private String textHash = "";
        private @Nullable PageDate notBefore;
        private List<Alternative> alternatives = List.of();
        private Map<String, Object> extra = Map.of();

        private Builder(String target, String network) {
            this.target = target;
            this.network = network;
        }

        public Builder posts(List<Post> posts) {
            this.posts = posts;
            return this;
        }

        public Builder hashtags(List<String> hashtags) {
            this.hashtags = hashtags;
            return this;
        }

        public Builder hashtagCandidates(List<String> hashtagCandidates) {
            this.hashtagCandidates = hashtagCandidates;
            return this;
        }

        public Builder links(List<Segment.LinkSlot> links) {
            this.links = links;
            return this;
        }

        public Builder card(Card card) {
            this.card = card;
            return this;
        }

        public Builder media(List<Image> media) {
            this.media = media;
            return this;
        }

        public Builder payload(Map<String, Object> payload) {
            this.payload = payload;
            return this;
        }

        public Builder missing(List<String> missing) {
            this.missing = missing;
            return this;
        }

        public Builder ownership(Ownership ownership) {
            this.ownership = ownership;
            return this;
        }

        public Builder identity(String variantId, String textHash) {
            this.variantId = variantId;
            this.textHash = textHash;
            return this;
        }

        public Builder state(String state) {
            this.state = state;
            return this;
        }

        public Builder notBefore(PageDate notBefore) {
            this.notBefore = notBefore;
            return this;
        }

        Builder extra(Map<String, Object> extra) {
            this.extra = extra;
            return this;
        }

        public Builder alternatives(List<Alternative> alternatives) {
            this.alternatives = alternatives;
            return this;
        }

        public Variant build() {
            return new Variant(this);
        }
    }
}
