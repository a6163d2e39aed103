package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a post: without an owner nobody answers, without a goal nothing is measured. Travels from profile
 * or target to each variant, unread and unchanged.
 */
public final class Ownership {

    private static final Ownership NONE = builder().build();

    private final Optional<String> owner;
    private final Optional<String> replier;
    private final Optional<String> replyWindow;
    private final Optional<String> goal;
    private final Optional<String> kpi;

    private Ownership(Builder builder) {
        this.owner = Optional.ofNullable(builder.owner);
        this.replier = Optional.ofNullable(builder.replier);
        this.replyWindow = Optional.ofNullable(builder.replyWindow);
        this.goal = Optional.ofNullable(builder.goal);
        this.kpi = Optional.ofNullable(builder.kpi);
    }

    /** Nobody, for nothing. */
    public static Ownership none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Who answers for the post. */
    public Optional<String> owner() {
        return owner;
    }

    /** Who answers readers. */
    public Optional<String> replier() {
        return replier;
    }

    /** How soon, in the caller's own words or as ISO 8601 duration: {@code PT4H}. */
    public Optional<String> replyWindow() {
        return replyWindow;
    }

    public Optional<String> goal() {
        return goal;
    }

    /** What tells whether the goal was met. */
    public Optional<String> kpi() {
        return kpi;
    }

    /** This, with what is missing taken from {@code fallback}. */
    public Ownership or(Ownership fallback) {
        Builder builder = new Builder();
        builder.owner = owner.or(fallback::owner).orElse(null);
        builder.replier = replier.or(fallback::replier).orElse(null);
        builder.replyWindow = replyWindow.or(fallback::replyWindow).orElse(null);
        builder.goal = goal.or(fallback::goal).orElse(null);
        builder.kpi = kpi.or(fallback::kpi).orElse(null);
        return builder.build();
    }

    /** What is given, by the names of the command's contract. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        owner.ifPresent(value -> map.put("owner", value));
        replier.ifPresent(value -> map.put("replier", value));
        replyWindow.ifPresent(value -> map.put("replyWindow", value));
        goal.ifPresent(value -> map.put("goal", value));
        kpi.ifPresent(value -> map.put("kpi", value));
        return map;
    }

    /**
     * Reads {@code owner}, {@code replier}, {@code replyWindow}, {@code goal} and {@code kpi}; each may be missing, and
     * other fields are left alone.
     *
     * @throws PresslineException BAD_VALUE with its path
     */
    public static Ownership fromMap(Map<String, ?> map) {
        return from(Fields.of(map, "ownership"));
    }

    static Ownership from(Fields map) {
        Builder builder = new Builder();
        map.optionalText("owner").ifPresent(builder::owner);
        map.optionalText("replier").ifPresent(builder::replier);
        map.optionalText("replyWindow").ifPresent(builder::replyWindow);
        map.optionalText("goal").ifPresent(builder::goal);
        map.optionalText("kpi").ifPresent(builder::kpi);
        return builder.build();
    }

    /** Collects who stands behind a post. */
    public static final class Builder {

        private @Nullable String owner;
        private @Nullable String replier;
        private @Nullable String replyWindow;
        private @Nullable String goal;
        private @Nullable String kpi;

        private Builder() {}

        public Builder owner(String owner) {
            this.owner = owner;
            return this;
        }

        public Builder replier(String replier) {
            this.replier = replier;
            return this;
        }

        public Builder replyWindow(String replyWindow) {
            this.replyWindow = replyWindow;
            return this;
        }

        public Builder goal(String goal) {
            this.goal = goal;
            return this;
        }

        public Builder kpi(String kpi) {
            this.kpi = kpi;
            return this;
        }

        public Ownership build() {
            return new Ownership(this);
        }
    }
}
