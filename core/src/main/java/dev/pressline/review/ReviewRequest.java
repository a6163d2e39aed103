package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Objective;
import dev.pressline.model.Outcome;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.PageDate;
import dev.pressline.model.Verdict;
import dev.pressline.network.NetworkRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of an article, to be looked over. */
public final class ReviewRequest {

    private final Article article;
    private final Verdict tone;
    private final List<Reviewed> targets;
    private final Optional<PageDate> notBefore;
    private final Optional<Instant> asOf;
    private final Objective objective;
    private final List<String> addresses;
    private final List<String> privateHosts;
    private final List<String> publicHosts;

    private ReviewRequest(Builder builder) {
        this.article = builder.article;
        this.tone = builder.tone;
        this.targets = List.copyOf(builder.targets);
        this.notBefore = builder.notBefore;
        this.asOf = builder.asOf;
        this.objective = builder.objective;
        this.addresses = List.copyOf(builder.addresses);
        this.privateHosts = List.copyOf(builder.privateHosts);
        this.publicHosts = List.copyOf(builder.publicHosts);
    }

    /**
     * What came of one target.
     *
     * @param outcome the posts, or why there are none
     * @param rules the rows in force; empty where nobody gave them, and then nothing is held against them
     * @param overrides what the caller wants said there
     */
    public record Reviewed(Outcome outcome, Optional<NetworkRules> rules, OverrideChain overrides) {}

    /** An article and the verdict on it. */
    public static Builder builder(Article article, Verdict tone) {
        return new Builder(article, tone);
    }

    public Article article() {
        return article;
    }

    public Verdict tone() {
        return tone;
    }

    /** One for each target. */
    public List<Reviewed> targets() {
        return targets;
    }

    public List<Outcome> outcomes() {
        return targets.stream().map(Reviewed::outcome).toList();
    }

    /** An embargo or a planned time. */
    public Optional<PageDate> notBefore() {
        return notBefore;
    }

    /** The caller's now; empty where the caller gave none. */
    public Optional<Instant> asOf() {
        return asOf;
    }

    /** What the posts are for. */
    public Objective objective() {
        return objective;
    }

    /** Where the source stands. */
    public List<String> addresses() {
        return addresses;
    }

    /** Hosts that are not public, beside those that are known. */
    public List<String> privateHosts() {
        return privateHosts;
    }

    /** Hosts that are public, whatever they are called. */
    public List<String> publicHosts() {
        return publicHosts;
    }

    /** Collects what is to be looked over. */
    public static final class Builder {

        private final Article article;
        private final Verdict tone;
        private final List<Reviewed> targets = new ArrayList<>();
        private Optional<PageDate> notBefore = Optional.empty();
        private Optional<Instant> asOf = Optional.empty();
        private Objective objective = Objective.AWARENESS;
        private List<String> addresses = List.of();
        private List<String> privateHosts = List.of();
        private List<String> publicHosts = List.of();

        private Builder(Article article, Verdict tone) {
            this.article = article;
            this.tone = tone;
        }

        /** Adds a target. */
        public Builder target(Outcome outcome, @Nullable NetworkRules rules, OverrideChain overrides) {
            targets.add(new Reviewed(outcome, Optional.ofNullable(rules), overrides));
            return this;
        }

        /** Adds targets without rows and without overrides. */
        public Builder outcomes(List<Outcome> outcomes) {
            outcomes.forEach(outcome -> target(outcome, null, OverrideChain.none()));
            return this;
        }

        public Builder notBefore(Optional<PageDate> notBefore) {
            this.notBefore = notBefore;
            return this;
        }

        public Builder asOf(Optional<Instant> asOf) {
            this.asOf = asOf;
            return this;
        }

        public Builder objective(Objective objective) {
            this.objective = objective;
            return this;
        }

        public Builder addresses(List<String> addresses) {
            this.addresses = addresses;
            return this;
        }

        public Builder hosts(List<String> privateHosts, List<String> publicHosts) {
            this.privateHosts = privateHosts;
            this.publicHosts = publicHosts;
            return this;
        }

        public ReviewRequest build() {
            return new ReviewRequest(this);
        }
    }
}
