package dev.pressline;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Approval;
import dev.pressline.model.Article;
import dev.pressline.model.Objective;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A page to be adapted, for whom, and what only the caller knows: what time it is, what the posts are for. */
public final class AdaptRequest {

    private final Optional<Article> article;
    private final Optional<ReadRequest> page;
    private final List<Target> targets;
    private final Profile profile;
    private final Optional<String> sourceId;
    private final Optional<Instant> asOf;
    private final Optional<PageDate> embargo;
    private final Optional<PageDate> publishAt;
    private final Objective objective;
    private final Overrides overrides;
    private final Ownership ownership;
    private final Approved approved;
    private final BooleanSupplier deadline;

    private AdaptRequest(Builder builder) {
        this.article = Optional.ofNullable(builder.article);
        this.page = Optional.ofNullable(builder.page);
        this.targets = List.copyOf(builder.targets);
        this.profile = builder.profile;
        this.sourceId = Optional.ofNullable(builder.sourceId);
        this.asOf = Optional.ofNullable(builder.asOf);
        this.embargo = Optional.ofNullable(builder.embargo);
        this.publishAt = Optional.ofNullable(builder.publishAt);
        this.objective = builder.objective;
        this.overrides = builder.overrides;
        this.ownership = builder.ownership;
        this.approved = builder.approved;
        this.deadline = builder.deadline;
    }

    /** A page as markup, without an address. */
    public static Builder html(String html) {
        return page(ReadRequest.html(html).build());
    }

    /** A page with what is known of it: its address, its language, its bytes. */
    public static Builder page(ReadRequest page) {
        Builder builder = new Builder();
        builder.page = page;
        return builder;
    }

    /**
     * An article that the caller made or changed: nothing is read. To set some fields of a page only, see
     * {@link ReadRequest.Builder#known}.
     */
    public static Builder article(Article article) {
        Builder builder = new Builder();
        builder.article = article;
        return builder;
    }

    /** The caller's own article; else there is a {@link #page}. */
    public Optional<Article> article() {
        return article;
    }

    public Optional<ReadRequest> page() {
        return page;
    }

    /** For whom; empty for the profile's targets, else for every installed network. */
    public List<Target> targets() {
        return targets;
    }

    public Profile profile() {
        return profile;
    }

    public Optional<String> sourceId() {
        return sourceId;
    }

    public Optional<Instant> asOf() {
        return asOf;
    }

    public Optional<PageDate> embargo() {
        return embargo;
    }

    public Optional<PageDate> publishAt() {
        return publishAt;
    }

    public Objective objective() {
        return objective;
    }

    /** What is to be said in every post. */
    public Overrides overrides() {
        return overrides;
    }

    /** Who stands behind the posts, where a target does not say. */
    public Ownership ownership() {
        return ownership;
    }

    Approved approved() {
        return approved;
    }

    /** Asked before the sentences are condensed and before each target's turn. */
    public BooleanSupplier deadline() {
        return deadline;
    }

    /** Collects a request. */
    public static final class Builder {

        private @Nullable Article article;
        private @Nullable ReadRequest page;
        private List<Target> targets = List.of();
        private Profile profile = Profile.empty();
        private @Nullable String sourceId;
        private @Nullable Instant asOf;
        private @Nullable PageDate embargo;
        private @Nullable PageDate publishAt;
        private Objective objective = Objective.AWARENESS;
        private Overrides overrides = Overrides.none();
        private Ownership ownership = Ownership.none();
        private Approved approved = Approved.nothing();
        private BooleanSupplier deadline = () -> false;

        private Builder() {}

        /** For these accounts, whatever the profile has. */
        public Builder targets(List<Target> targets) {
            this.targets = targets;
            return this;
        }

        /** For one account on each of these networks. */
        public Builder networks(String... networks) {
            List<Target> accounts = new ArrayList<>();
            for (String network : networks) {
                accounts.add(Target.of(network));
            }
            return targets(accounts);
        }

        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** The caller's own id of the source; its canonical address, or else its hash, where there is none. */
        public Builder sourceId(String sourceId) {
            this.sourceId = sourceId;
            return this;
        }

        /** The caller's now. Nothing in Pressline asks a clock. */
        public Builder asOf(Instant asOf) {
            this.asOf = asOf;
            return this;
        }

        /** Nothing may go out before it; overrules the source's own. */
        public Builder embargo(PageDate embargo) {
            this.embargo = embargo;
            return this;
        }

        /** When the source itself goes out. */
        public Builder publishAt(PageDate publishAt) {
            this.publishAt = publishAt;
            return this;
        }

        public Builder objective(Objective objective) {
            this.objective = objective;
            return this;
        }

        /**
         * What is to be said, whatever the source says; beats the profile, and is beaten by a target of the request.
         */
        public Builder overrides(Overrides overrides) {
            this.overrides = overrides;
            return this;
        }

        /** Who stands behind the posts; beats the profile, and is beaten by a target of the request. */
        public Builder ownership(Ownership ownership) {
            this.ownership = ownership;
            return this;
        }

        /**
         * Keeps what people approved: a target whose stored text one of the approvals covers gets that text, with the
         * state {@code approved}, and nothing is composed for it. Where the source says other than then, the finding
         * STALE_APPROVAL says so.
         *
         * @param stored what was made of this source before
         */
        public Builder approved(Adaptation stored, List<Approval> approvals) {
            this.approved = new Approved(Optional.of(stored), approvals);
            return this;
        }

        /**
         * Whether the caller's time is up, asked after reading and before each target's turn: {@code () ->
         * System.nanoTime() - end > 0}. Nothing is interrupted: an answer comes within one stage of the deadline. Once
         * it says yes, targets that are left become {@code failed} with the code DEADLINE_PASSED.
         */
        public Builder deadline(BooleanSupplier passed) {
            this.deadline = passed;
            return this;
        }

        public AdaptRequest build() {
            return new AdaptRequest(this);
        }
    }
}
