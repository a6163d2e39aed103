package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants said, whatever the source says. Plain data, to and from a map. May stand in a target, a request,
 * a profile and the engine; {@link OverrideChain} says whose word counts.
 *
 * <p>All of it may be hostile: nothing here pings, tags or links but by {@link #mentions}, tags, ready texts and
 * addresses that begin with {@code http}. An empty text is a word, too: a target with the prefix {@code ""} has none,
 * whatever the profile says.
 */
public final class Overrides {

    private static final Overrides NONE = builder().build();

    private final Optional<String> text;
    private final Map<String, String> texts;
    private final Optional<String> prefix;
    private final Optional<String> suffix;
    private final Optional<String> callToAction;
    private final Map<String, Map<String, Account>> mentions;
    private final List<String> preferredTags;
    private final List<String> bannedTags;
    private final List<MustCarry> mustCarry;
    private final Optional<String> sourceHash;
    private final Map<String, Object> extra;

    private Overrides(Builder builder) {
        this.text = Optional.ofNullable(builder.text);
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.texts));
        this.prefix = Optional.ofNullable(builder.prefix);
        this.suffix = Optional.ofNullable(builder.suffix);
        this.callToAction = Optional.ofNullable(builder.callToAction);
        Map<String, Map<String, Account>> accounts = new LinkedHashMap<>();
        builder.mentions.forEach(
                (name, its) -> accounts.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(its))));
        this.mentions = Collections.unmodifiableMap(accounts);
        this.preferredTags = List.copyOf(builder.preferredTags);
        this.bannedTags = List.copyOf(builder.bannedTags);
        this.mustCarry = List.copyOf(builder.mustCarry);
        this.sourceHash = Optional.ofNullable(builder.sourceHash);
        this.extra = builder.extra;
    }

    /** Nothing is overridden. */
    public static Overrides none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A ready text for every target that these overrides reach. It is checked and never rewritten. */
    public Optional<String> text() {
        return text;
    }

    /** Ready texts by target; each beats {@link #text}. */
    public Map<String, String> texts() {
        return texts;
    }

    /** The ready text for one target. */
    public Optional<String> textFor(String target) {
        return Optional.ofNullable(texts.get(target)).or(() -> text);
    }

    /** Words in front of every text. */
    public Optional<String> prefix() {
        return prefix;
    }

    /** Words behind every text, before link and tags. */
    public Optional<String> suffix() {
        return suffix;
    }

    /** What readers are asked to do, in front of the suffix: {@code Register by 1 May: https://acme.example/r}. */
    public Optional<String> callToAction() {
        return callToAction;
    }

    /** By name as the source writes it, then by network: whom it means there. */
    public Map<String, Map<String, Account>> mentions() {
        return mentions;
    }

    /** Hashtags to be used before all others, without {@code #}. */
    public List<String> preferredTags() {
        return preferredTags;
    }

    /** Hashtags never to be used, without {@code #}; upper and lower case are one. */
    public List<String> bannedTags() {
        return bannedTags;
    }

    /** Texts that no post may go without. */
    public List<MustCarry> mustCarry() {
        return mustCarry;
    }

    /**
     * The {@code sourceHash} of the adaptation beside which they were written. Where the source says other than then,
     * the finding STALE_OVERRIDE asks for another look; what is said stays.
     */
    public Optional<String> sourceHash() {
        return sourceHash;
    }

    /** These, and more texts that must be carried before them. */
    Overrides withMustCarry(List<MustCarry> more) {
        Builder builder = builder()
                .preferredTags(preferredTags)
                .bannedTags(bannedTags)
                .mustCarry(Stream.concat(more.stream(), mustCarry.stream()).toList())
                .extra(extra);
        builder.text = text.orElse(null);
        builder.prefix = prefix.orElse(null);
        builder.suffix = suffix.orElse(null);
        builder.callToAction = callToAction.orElse(null);
        builder.sourceHash = sourceHash.orElse(null);
        builder.texts.putAll(texts);
        builder.mentions.putAll(mentions);
        return builder.build();
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** As plain data; what is not given has no key. */
    public Map<String, Object> toMap() {
        return OverrideMaps.map(this);
    }

    /**
     * Reads what {@link #toMap} wrote. Every field may be missing; tags may have their sign.
     *
     * @throws PresslineException BAD_VALUE with its path
     */
    public static Overrides fromMap(Map<String, ?> map) {
        return OverrideMaps.overrides(Fields.of(map, "overrides"));
    }

    /** Collects what a caller wants said. */
    public static final class Builder {

        private @Nullable String text;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private @Nullable String prefix;
        private @Nullable String suffix;
        private @Nullable String callToAction;
        private final Map<String, Map<String, Account>> mentions = new LinkedHashMap<>();
        private List<String> preferredTags = List.of();
        private List<String> bannedTags = List.of();
        private List<MustCarry> mustCarry = List.of();
        private @Nullable String sourceHash;
        private Map<String, Object> extra = Map.of();

        private Builder() {}

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** A ready text for one target. */
        public Builder text(String target, String text) {
            texts.put(target, text);
            return this;
        }

        public Builder prefix(String prefix) {
            this.prefix = prefix;
            return this;
        }

        public Builder suffix(String suffix) {
            this.suffix = suffix;
            return this;
        }

        public Builder callToAction(String callToAction) {
            this.callToAction = callToAction;
            return this;
        }

        /** Whom a name means on a network. */
        public Builder mention(String name, String network, Account account) {
            mentions.computeIfAbsent(name, its -> new LinkedHashMap<>()).put(network, account);
            return this;
        }

        public Builder preferredTags(List<String> preferredTags) {
            this.preferredTags =
                    preferredTags.stream().map(Builder::withoutSign).toList();
            return this;
        }

        public Builder bannedTags(List<String> bannedTags) {
            this.bannedTags = bannedTags.stream().map(Builder::withoutSign).toList();
            return this;
        }

        public Builder mustCarry(List<MustCarry> mustCarry) {
            this.mustCarry = mustCarry;
            return this;
        }

        /** What the source said when these were written. */
        public Builder sourceHash(String sourceHash) {
            this.sourceHash = sourceHash;
            return this;
        }

        Builder extra(Map<String, Object> extra) {
            this.extra = extra;
            return this;
        }

        private static String withoutSign(String tag) {
            return tag.startsWith("#") ? tag.substring(1) : tag;
        }

        public Overrides build() {
            return new Overrides(this);
        }
    }
}
