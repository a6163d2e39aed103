package dev.pressline.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the publisher's statistics are told of a visit: parameters that go onto links to the publisher's own hosts. A
 * value may hold {@code {network}}, {@code {target}}, {@code {variant}} and {@code {kind}}; all are written in lower
 * case. Without a word, the source is the network, the medium is {@code social}, and the content tells targets and
 * variants apart: {@code {target}-{variant}}.
 */
public final class Campaign {

    /** Whose parameters. */
    public enum Scheme {
        /** {@code utm_source}, {@code utm_medium}, {@code utm_campaign}, {@code utm_content}, {@code utm_id}. */
        UTM("utm_", "utm_id"),
        /**
         * Matomo's {@code mtm_source}, {@code mtm_medium}, {@code mtm_campaign}, {@code mtm_content}, {@code mtm_cid}.
         */
        MTM("mtm_", "mtm_cid");

        private final String prefix;
        private final String idName;

        Scheme(String prefix, String idName) {
            this.prefix = prefix;
            this.idName = idName;
        }

        /** How it calls a value of {@link Campaign#values}. */
        public String parameter(String value) {
            return value.equals(ID) ? idName : prefix + value;
        }
    }

    private static final String SOURCE = "source";
    private static final String MEDIUM = "medium";
    private static final String CAMPAIGN = "campaign";
    private static final String CONTENT = "content";
    private static final String ID = "id";
    private static final List<String> NAMES = List.of(SOURCE, MEDIUM, CAMPAIGN, CONTENT, ID);

    private final Set<Scheme> schemes;
    private final Map<String, String> values;
    private final Map<String, Object> extra;

    private Campaign(Builder builder) {
        this.schemes = new TreeSet<>(builder.schemes.isEmpty() ? Set.of(Scheme.UTM) : builder.schemes);
        this.values = new LinkedHashMap<>(builder.values);
        this.extra = builder.extra;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** In the order of their parameters; UTM where nobody said. */
    public List<Scheme> schemes() {
        return List.copyOf(schemes);
    }

    /**
     * {@code source}, {@code medium}, {@code campaign}, {@code content} and {@code id}, those that are set, in this
     * order.
     */
    public Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>();
        NAMES.forEach(name -> Optional.ofNullable(values.get(name)).ifPresent(value -> all.put(name, value)));
        return all;
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("schemes", schemes.stream().map(Names::of).toList());
        map.putAll(values());
        map.putAll(extra);
        return map;
    }

    static Campaign from(Fields map) {
        Builder builder = new Builder();
        builder.schemes.addAll(map.choices("schemes", Scheme.class));
        NAMES.forEach(name -> map.optionalText(name).ifPresent(value -> builder.values.put(name, value)));
        builder.extra = map.extra();
        return builder.build();
    }

    /** Collects what statistics are told. */
    public static final class Builder {

        private final List<Scheme> schemes = new ArrayList<>();
        private final Map<String, String> values = new LinkedHashMap<>();
        private Map<String, Object> extra = Map.of();

        private Builder() {
            values.put(SOURCE, "{network}");
            values.put(MEDIUM, "social");
            values.put(CONTENT, "{target}-{variant}");
        }

        public Builder scheme(Scheme scheme) {
            schemes.add(scheme);
            return this;
        }

        public Builder source(String source) {
            return value(SOURCE, source);
        }

        public Builder medium(String medium) {
            return value(MEDIUM, medium);
        }

        /** What it is called; without it there is no such parameter. */
        public Builder campaign(String campaign) {
            return value(CAMPAIGN, campaign);
        }

        public Builder content(String content) {
            return value(CONTENT, content);
        }

        /** Its number in the publisher's books; without it there is no such parameter. */
        public Builder id(String id) {
            return value(ID, id);
        }

        private Builder value(String name, String value) {
            values.put(name, value.toLowerCase(Locale.ROOT));
            return this;
        }

        public Campaign build() {
            return new Campaign(this);
        }
    }
}
