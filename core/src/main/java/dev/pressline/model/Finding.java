package dev.pressline.model;

import dev.pressline.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something an editor should know of a text, with the row of facts that it rests on where it rests on one. */
public final class Finding {

    private final String code;
    private final Severity severity;
    private final String message;
    private final Optional<String> target;
    private final Optional<Span> span;
    private final Optional<String> fix;
    private final Optional<String> fact;
    private final Optional<PageDate> notBefore;
    private final Map<String, Object> extra;

    private Finding(Builder builder) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.message = builder.message;
        this.target = Optional.ofNullable(builder.target);
        this.span = Optional.ofNullable(builder.span);
        this.fix = Optional.ofNullable(builder.fix);
        this.fact = Optional.ofNullable(builder.fact);
        this.notBefore = Optional.ofNullable(builder.notBefore);
        this.extra = builder.extra;
    }

    /** How much it matters. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** Better not published like that. */
        WARNING,
        /** Not to be published. */
        ERROR
    }

    public static Builder builder(FindingCode code, String message) {
        return new Builder(code.name(), code.severity(), message);
    }

    /** A builder that holds what this finding says, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder(code, severity, message);
        builder.target = target.orElse(null);
        builder.span = span.orElse(null);
        builder.fix = fix.orElse(null);
        builder.fact = fact.orElse(null);
        builder.notBefore = notBefore.orElse(null);
        builder.extra = extra;
        return builder;
    }

    /** Stable, for programs: {@link FindingCode} lists those of the core; an adapter may have its own. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** For people, in English. */
    public String message() {
        return message;
    }

    /** The target it is about; empty where it is about all. */
    public Optional<String> target() {
        return target;
    }

    /** Where, in the text of the target's first post. */
    public Optional<Span> span() {
        return span;
    }

    /** What would mend it. */
    public Optional<String> fix() {
        return fix;
    }

    /** The row that it rests on: {@code x: text.limit}. */
    public Optional<String> fact() {
        return fact;
    }

    /** From when on it is no longer so: the end of an embargo. */
    public Optional<PageDate> notBefore() {
        return notBefore;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    @Override
    public String toString() {
        return code + target.map(id -> " [" + id + "]").orElse("") + ": " + message;
    }

    /** As an adaptation and the command write it. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("severity", Names.of(severity));
        target.ifPresent(value -> map.put("target", value));
        span.ifPresent(value -> map.put("span", PostMaps.span(value)));
        map.put("message", message);
        fix.ifPresent(value -> map.put("fix", value));
        fact.ifPresent(value -> map.put("fact", value));
        notBefore.ifPresent(value -> map.put("notBefore", value.toString()));
        map.putAll(extra);
        return map;
    }

    static Finding from(Fields map) {
        Builder builder = new Builder(map.text("code"), map.choice("severity", Severity.class), map.text("message"));
        map.optionalText("target").ifPresent(builder::target);
        map.object("span").map(PostMaps::span).ifPresent(builder::span);
        map.optionalText("fix").ifPresent(builder::fix);
        map.optionalText("fact").ifPresent(builder::fact);
        map.date("notBefore").ifPresent(builder::notBefore);
        builder.extra = map.extra();
        return builder.build();
    }

    /** Collects a finding. */
    public static final class Builder {

        private final String code;
        private final Severity severity;
        private final String message;
        private @Nullable String target;
        private @Nullable Span span;
        private @Nullable String fix;
        private @Nullable String fact;
        private @Nullable PageDate notBefore;
        private Map<String, Object> extra = Map.of();

        private Builder(String code, Severity severity, String message) {
            this.code = code;
            this.severity = severity;
            this.message = message;
        }

        public Builder target(String target) {
            this.target = target;
            return this;
        }

        public Builder span(Span span) {
            this.span = span;
            return this;
        }

        public Builder fix(String fix) {
            this.fix = fix;
            return this;
        }

        public Builder fact(String fact) {
            this.fact = fact;
            return this;
        }

        public Builder notBefore(PageDate notBefore) {
            this.notBefore = notBefore;
            return this;
        }

        public Finding build() {
            return new Finding(this);
        }
    }
}
