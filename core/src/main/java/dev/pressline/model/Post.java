package dev.pressline.model;

import dev.pressline.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One post: fields of segments, how long they are, and where in the article each sentence stands. */
public final class Post {

    /** The field that every post has. */
    public static final String TEXT = "text";

    private final Map<String, List<Segment>> fields;
    private final List<Measure> measures;
    private final List<Source> sources;
    private final Map<String, Object> extra;

    private Post(Builder builder) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
        this.measures = List.copyOf(builder.measures);
        this.sources = List.copyOf(builder.sources);
        this.extra = builder.extra;
    }

    /**
     * Where a sentence of the post comes from.
     *
     * @param span in the post's text
     * @param unit the source unit: {@code title}, {@code deck}, or {@code b2.s1} for the first sentence of the second
     *     block; the ledger has the same ids
     */
    public record Source(Span span, String unit) {}

    public static Builder builder(List<Segment> text) {
        return new Builder().field(TEXT, text);
    }

    /** A builder that holds what this post says, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder().measures(measures).sources(sources);
        fields.forEach(builder::field);
        builder.extra = extra;
        return builder;
    }

    /** Field names in the order of the network. */
    public Map<String, List<Segment>> fields() {
        return fields;
    }

    public List<Segment> segments() {
        return fields.getOrDefault(TEXT, List.of());
    }

    /** What readers see, links as they are when nobody shortens them. */
    public String text() {
        return Segment.textOf(segments());
    }

    /** The text with its slots, see {@link Segment#templateOf}. */
    public String template() {
        return Segment.templateOf(segments());
    }

    public List<Measure> measures() {
        return measures;
    }

    /** The measure nearest its limit; the first of equals. */
    public Optional<Measure> tightest() {
        return measures.stream()
                .min(Comparator.comparingDouble(Measure::fullness).reversed());
    }

    public List<Source> sources() {
        return sources;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", text());
        map.put("template", template());
        tightest().ifPresent(tightest -> {
            map.put("length", tightest.length());
            map.put("limit", tightest.limit());
            map.put("unit", tightest.unit());
        });
        map.put("measures", measures.stream().map(PostMaps::measure).toList());
        map.put("sources", sources.stream().map(PostMaps::source).toList());
        map.put("segments", PostMaps.fields(fields));
        map.putAll(extra);
        return map;
    }

    static Post from(Fields map) {
        map.skip("text", "template", "length", "limit", "unit");
        Builder builder = new Builder()
                .measures(
                        map.objects("measures").stream().map(PostMaps::measure).toList())
                .sources(map.objects("sources").stream().map(PostMaps::source).toList());
        map.object("segments").ifPresent(fields -> PostMaps.fields(fields).forEach(builder::field));
        builder.extra = map.extra();
        return builder.build();
    }

    /** Collects a post. */
    public static final class Builder {

        private final Map<String, List<Segment>> fields = new LinkedHashMap<>();
        private List<Measure> measures = List.of();
        private List<Source> sources = List.of();
        private Map<String, Object> extra = Map.of();

        private Builder() {}

        public Builder field(String name, List<Segment> segments) {
            fields.put(name, List.copyOf(segments));
            return this;
        }

        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Post build() {
            return new Post(this);
        }
    }
}
