package dev.pressline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is so about one publisher: brand, hosts, accounts, texts that must be carried, rows of its own. Plain data, to
 * and from a map; many profiles share one loaded {@code Pressline}.
 */
public final class Profile {

    private static final Profile EMPTY = builder().build();

    private final Optional<String> brand;
    private final List<String> ownHosts;
    private final List<String> houseTags;
    private final List<MustCarry> mustCarry;
    private final Overrides overrides;
    private final List<String> privateHosts;
    private final Map<String, List<Fact>> rows;
    private final List<Target> targets;
    private final Ownership ownership;
    private final Optional<Campaign> campaign;
    private final Map<String, Object> extra;

    private Profile(Builder builder) {
        this.brand = builder.brand;
        this.ownHosts = List.copyOf(builder.ownHosts);
        this.houseTags = List.copyOf(builder.houseTags);
        this.mustCarry = List.copyOf(builder.mustCarry);
        this.overrides = builder.overrides;
        this.privateHosts = List.copyOf(builder.privateHosts);
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(builder.rows));
        this.targets = List.copyOf(builder.targets);
        this.ownership = builder.ownership;
        this.campaign = builder.campaign;
        this.extra = builder.extra;
    }

    /** A publisher of whom nothing is known. */
    public static Profile empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Optional<String> brand() {
        return brand;
    }

    /** Hosts whose links are the publisher's own; they are public, whatever they are called. */
    public List<String> ownHosts() {
        return ownHosts;
    }

    /** Hashtags that are the publisher's own, without {@code #}. */
    public List<String> houseTags() {
        return houseTags;
    }

    /** Texts that no variant may go without; {@link #overrides} may hold more. */
    public List<MustCarry> mustCarry() {
        return mustCarry;
    }

    /** What the publisher wants said in every post. */
    public Overrides overrides() {
        return overrides;
    }

    /** {@link #overrides} with {@link #mustCarry} among them. */
    public Overrides allOverrides() {
        return mustCarry.isEmpty() ? overrides : overrides.withMustCarry(mustCarry);
    }

    /** Hosts, with all below them, whose pages are not public: {@code cms.acme.example}. */
    public List<String> privateHosts() {
        return privateHosts;
    }

    /** Rows by network that overlay the shipped ones. */
    public Map<String, List<Fact>> rows() {
        return rows;
    }

    public List<Target> targets() {
        return targets;
    }

    /** Who answers where a target does not say. */
    public Ownership ownership() {
        return ownership;
    }

    /** What statistics are told by parameters on links to own hosts; empty leaves links as they are. */
    public Optional<Campaign> campaign() {
        return campaign;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** As plain data, such as a JSON library writes. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        brand.ifPresent(value -> map.put("brand", value));
        map.put("ownHosts", ownHosts);
        map.put("houseTags", houseTags);
        map.put("mustCarry", mustCarry.stream().map(MustCarry::toPlain).toList());
        if (!overrides.toMap().isEmpty()) {
            map.put("overrides", overrides.toMap());
        }
        if (!privateHosts.isEmpty()) {
            map.put("privateHosts", privateHosts);
        }
        Map<String, Object> rowMaps = new LinkedHashMap<>();
        rows.forEach((network, facts) ->
                rowMaps.put(network, facts.stream().map(Fact::toMap).toList()));
        map.put("rows", rowMaps);
        map.put("targets", targets.stream().map(Target::toMap).toList());
        campaign.ifPresent(value -> map.put("campaign", value.toMap()));
        map.putAll(ownership.toMap());
        map.putAll(extra);
        return map;
    }

    /**
     * Reads what {@link #toMap} wrote. Every field may be missing.
     *
     * @throws PresslineException BAD_VALUE with its path
     */
    public static Profile fromMap(Map<String, ?> map) {
        Fields fields = Fields.of(map, "profile");
        Builder builder = builder()
                .ownHosts(fields.texts("ownHosts"))
                .houseTags(fields.texts("houseTags"))
                .mustCarry(MustCarry.from(fields, "mustCarry"))
                .privateHosts(fields.texts("privateHosts"))
                .targets(fields.objects("targets").stream().map(Target::from).toList())
                .ownership(Ownership.from(fields));
        fields.optionalText("brand").ifPresent(builder::brand);
        fields.object("overrides").map(OverrideMaps::overrides).ifPresent(builder::overrides);
        fields.object("campaign").map(Campaign::from).ifPresent(builder::campaign);
        fields.object("rows")
                .ifPresent(rows -> rows.names()
                        .forEach(network -> builder.rows(
                                network,
                                rows.objects(network).stream().map(Fact::from).toList())));
        builder.extra = fields.extra();
        return builder.build();
    }

    /** Collects what is known of a publisher. */
    public static final class Builder {

        private Optional<String> brand = Optional.empty();
        private List<String> ownHosts = List.of();
        private List<String> houseTags = List.of();
        private List<MustCarry> mustCarry = List.of();
        private Overrides overrides = Overrides.none();
        private List<String> privateHosts = List.of();
        private final Map<String, List<Fact>> rows = new LinkedHashMap<>();
        private List<Target> targets = List.of();
        private Ownership ownership = Ownership.none();
        private Optional<Campaign> campaign = Optional.empty();
        private Map<String, Object> extra = Map.of();

        private Builder() {}

        public Builder brand(String brand) {
            this.brand = Optional.of(brand);
            return this;
        }

        public Builder ownHosts(List<String> ownHosts) {
            this.ownHosts = ownHosts;
            return this;
        }

        public Builder houseTags(List<String> houseTags) {
            this.houseTags = houseTags;
            return this;
        }

        public Builder mustCarry(List<MustCarry> mustCarry) {
            this.mustCarry = mustCarry;
            return this;
        }

        public Builder overrides(Overrides overrides) {
            this.overrides = overrides;
            return this;
        }

        /** Adds to the hosts that are known to be staging areas. */
        public Builder privateHosts(List<String> privateHosts) {
            this.privateHosts = privateHosts;
            return this;
        }

        /** Adds rows that overlay the network's shipped ones, row by row. */
        public Builder rows(String network, List<Fact> facts) {
            List<Fact> all = new ArrayList<>(rows.getOrDefault(network, List.of()));
            all.addAll(facts);
            rows.put(network, List.copyOf(all));
            return this;
        }

        public Builder targets(List<Target> targets) {
            this.targets = targets;
            return this;
        }

        public Builder ownership(Ownership ownership) {
            this.ownership = ownership;
            return this;
        }

        /** Tags links to own hosts, see {@link Campaign}. */
        public Builder campaign(Campaign campaign) {
            this.campaign = Optional.of(campaign);
            return this;
        }

        public Profile build() {
            return new Profile(this);
        }
    }
}
