package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account that posts: which network, for whom, in whose voice. {@code Target.of("x")} is the account called "x" on
 * X.
 */
public final class Target {

    private final String id;
    private final String network;
    private final Optional<String> audience;
    private final Optional<String> voice;
    private final Optional<String> language;
    private final Map<String, Integer> limits;
    private final Map<String, String> handles;
    private final Optional<Objective> objective;
    private final Ownership ownership;
    private final Overrides overrides;
    private final Map<String, Object> extra;

    private Target(Builder builder) {
        this.id = builder.id;
        this.network = builder.network;
        this.audience = Optional.ofNullable(builder.audience);
        this.voice = Optional.ofNullable(builder.voice);
        this.language = Optional.ofNullable(builder.language);
        this.limits = Collections.unmodifiableMap(new LinkedHashMap<>(builder.limits));
        this.handles = Collections.unmodifiableMap(new LinkedHashMap<>(builder.handles));
        this.objective = Optional.ofNullable(builder.objective);
        this.ownership = builder.ownership;
        this.overrides = builder.overrides;
        this.extra = builder.extra;
    }

    /** The account whose id is its network's. */
    public static Target of(String network) {
        return builder(network, network).build();
    }

    public static Builder builder(String id, String network) {
        return new Builder(id, network);
    }

    /** Unique among the targets of a request. */
    public String id() {
        return id;
    }

    /** The id of an installed network. */
    public String network() {
        return network;
    }

    /** Whom it speaks to, in the caller's words: {@code investors}, {@code consumers}. */
    public Optional<String> audience() {
        return audience;
    }

    /** {@code brand} where the account may say "we". */
    public Optional<String> voice() {
        return voice;
    }

    /** BCP 47. */
    public Optional<String> language() {
        return language;
    }

    /** This account's own limits by unit, such as a Mastodon instance's: {@code {graphemes=5000}}. */
    public Map<String, Integer> limits() {
        return limits;
    }

    /** Network ids by role: {@code author} is {@code urn:li:organization:123}. */
    public Map<String, String> handles() {
        return handles;
    }

    public Ownership ownership() {
        return ownership;
    }

    /** What is to be said on this account. */
    public Overrides overrides() {
        return overrides;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** As plain data. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("network", network);
        audience.ifPresent(value -> map.put("audience", value));
        voice.ifPresent(value -> map.put("voice", value));
        language.ifPresent(value -> map.put("language", value));
        if (!limits.isEmpty()) {
            map.put("limits", limits);
        }
        if (!handles.isEmpty()) {
            map.put("handles", handles);
        }
        objective.ifPresent(value -> map.put("objective", Names.of(value)));
        map.putAll(ownership.toMap());
        if (!overrides.toMap().isEmpty()) {
            map.put("overrides", overrides.toMap());
        }
        map.putAll(extra);
        return map;
    }

    /** What this account's posts are for; else the request says. */
    public Optional<Objective> objective() {
        return objective;
    }

    /**
     * Reads what {@link #toMap} wrote; {@code network} is needed, {@code id} defaults to it.
     *
     * @throws PresslineException BAD_VALUE with its path
     */
    public static Target fromMap(Map<String, ?> map) {
        return from(Fields.of(map, "target"));
    }

    static Target from(Fields map) {
        String network = map.text("network");
        Builder builder = new Builder(map.optionalText("id").orElse(network), network);
        map.optionalText("audience").ifPresent(builder::audience);
        map.optionalText("voice").ifPresent(builder::voice);
        map.optionalText("language").ifPresent(builder::language);
        map.object("limits")
                .ifPresent(limits -> limits.names().forEach(unit -> builder.limit(unit, limits.number(unit))));
        map.textMap("handles").forEach(builder::handle);
        if (map.optionalText("objective").isPresent()) {
            builder.objective(map.choice("objective", Objective.class));
        }
        builder.ownership(Ownership.from(map));
        map.object("overrides").map(OverrideMaps::overrides).ifPresent(builder::overrides);
        builder.extra = map.extra();
        return builder.build();
    }

    /** Collects what is known of an account. */
    public static final class Builder {

        private final String id;
        private final String network;
        private @Nullable String audience;
        private @Nullable String voice;
        private @Nullable String language;
        private final Map<String, Integer> limits = new LinkedHashMap<>();
        private final Map<String, String> handles = new LinkedHashMap<>();
        private @Nullable Objective objective;
        private Ownership ownership = Ownership.none();
        private Overrides overrides = Overrides.none();
        private Map<String, Object> extra = Map.of();

        private Builder(String id, String network) {
            this.id = id;
            this.network = network;
        }

        public Builder audience(String audience) {
            this.audience = audience;
            return this;
        }

        public Builder voice(String voice) {
            this.voice = voice;
            return this;
        }

        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** This account takes {@code max} of {@code unit}, whatever the network's row says. */
        public Builder limit(String unit, int max) {
            limits.put(unit, max);
            return this;
        }

        public Builder handle(String role, String handle) {
            handles.put(role, handle);
            return this;
        }

        public Builder objective(Objective objective) {
            this.objective = objective;
            return this;
        }

        public Builder ownership(Ownership ownership) {
            this.ownership = ownership;
            return this;
        }

        public Builder overrides(Overrides overrides) {
            this.overrides = overrides;
            return this;
        }

        public Target build() {
            return new Target(this);
        }
    }
}
