package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Image;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Voice;
import dev.pressline.model.Overrides;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that an editor wrote or changed, for whom, and what is known of its source. */
public final class CopyRequest {

    private final String text;
    private final Target target;
    private final NetworkAdapter network;
    private final NetworkRules rules;
    private final Optional<Article> source;
    private final Profile profile;
    private final OverrideChain overrides;
    private final Optional<Instant> asOf;
    private final List<Image> media;

    private CopyRequest(Builder builder) {
        this.text = builder.text;
        this.target = builder.target;
        this.network = builder.network;
        this.rules = builder.rules;
        this.source = Optional.ofNullable(builder.source);
        this.profile = builder.profile;
        this.overrides = OverrideChain.of(Map.of(
                Voice.TARGET, target.overrides(),
                Voice.PROFILE, profile.allOverrides(),
                Voice.BUILDER, builder.engines));
        this.asOf = Optional.ofNullable(builder.asOf);
        this.media = List.copyOf(builder.media);
    }

    /**
     * A text for an account.
     *
     * @param rules the rows in force, overlays included
     */
    public static Builder builder(String text, Target target, NetworkAdapter network, NetworkRules rules) {
        return new Builder(text, target, network, rules);
    }

    public String text() {
        return text;
    }

    public Target target() {
        return target;
    }

    public NetworkAdapter network() {
        return network;
    }

    public NetworkRules rules() {
        return rules;
    }

    /** What the text is made of; without it nothing is held against a source. */
    public Optional<Article> source() {
        return source;
    }

    public Profile profile() {
        return profile;
    }

    /** What the target, the profile and the engine want said: texts to be carried, accounts for names. */
    public OverrideChain overrides() {
        return overrides;
    }

    public Optional<Instant> asOf() {
        return asOf;
    }

    /** Pictures that go out with it. */
    public List<Image> media() {
        return media;
    }

    /** Collects a request. */
    public static final class Builder {

        private final String text;
        private final Target target;
        private final NetworkAdapter network;
        private final NetworkRules rules;
        private @Nullable Article source;
        private Profile profile = Profile.empty();
        private Overrides engines = Overrides.none();
        private @Nullable Instant asOf;
        private List<Image> media = List.of();

        private Builder(String text, Target target, NetworkAdapter network, NetworkRules rules) {
            this.text = text;
            this.target = target;
            this.network = network;
            this.rules = rules;
        }

        public Builder source(Article source) {
            this.source = source;
            return this;
        }

        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** What the engine was built with. */
        public Builder engineOverrides(Overrides engines) {
            this.engines = engines;
            return this;
        }

        /** The caller's now: "today" is held against it, and the age of rows. */
        public Builder asOf(Instant asOf) {
            this.asOf = asOf;
            return this;
        }

        public Builder media(List<Image> media) {
            this.media = media;
            return this;
        }

        public CopyRequest build() {
            return new CopyRequest(this);
        }
    }
}
