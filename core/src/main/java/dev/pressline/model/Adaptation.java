package dev.pressline.model;

import dev.pressline.model.SourceFacts.Mark;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article became: an outcome for each target, what became of each sentence, what an editor should know, and the
 * rows of facts that all of it rests on. {@link #toMap} is what a CMS stores, {@link #fromMap} reads it back.
 */
public final class Adaptation {

    /** The version of the stored form. */
    public static final int SCHEMA = 1;

    private final String engine;
    private final String rules;
    private final String models;
    private final String language;
    private final String sourceId;
    private final String sourceHash;
    private final ReleaseKind kind;
    private final boolean regulated;
    private final List<Mark> marks;
    private final List<Target> targets;
    private final Map<String, List<Fact>> facts;
    private final List<Outcome> outcomes;
    private final List<Finding> findings;
    private final List<LedgerEntry> ledger;
    private final Map<String, Object> extra;
    private final Unknown unknown;

    private Adaptation(Builder builder) {
        this.engine = builder.engine;
        this.rules = builder.rules;
        this.models = builder.models;
        this.language = builder.language;
        this.marks = List.copyOf(builder.marks);
        this.targets = List.copyOf(builder.targets);
        this.sourceId = builder.sourceId;
        this.sourceHash = builder.sourceHash;
        this.kind = builder.kind;
        this.regulated = builder.regulated;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.facts));
        this.outcomes = List.copyOf(builder.outcomes);
        this.findings = List.copyOf(builder.findings);
        this.ledger = List.copyOf(builder.ledger);
        this.extra = builder.extra;
        this.unknown = builder.unknown;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this adaptation says, to change some of it. */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .engine(engine)
                .versions(rules, models)
                .language(language)
                .source(sourceId, sourceHash)
                .kind(kind, regulated)
                .marks(marks)
                .targets(targets)
                .outcomes(outcomes)
                .findings(findings)
                .ledger(ledger);
        facts.forEach(builder::facts);
        return builder.unknown(extra, unknown);
    }

    /** The version of Pressline that made it. */
    public String engine() {
        return engine;
    }

    /** The version of the rows used, a hash of all of them in short; empty where an older version stored none. */
    public String rules() {
        return rules;
    }

    /** The version of the shipped word lists and weights, a hash in short; empty where an older version stored none. */
    public String models() {
        return models;
    }

    /** BCP 47 of the source; {@code und} where nobody says. */
    public String language() {
        return language;
    }

    /** What the source calls itself: CORRECTION, RETRACTION …. */
    public List<Mark> marks() {
        return marks;
    }

    /** The accounts that it was made for, with what their payloads need; an older version stored none. */
    public List<Target> targets() {
        return targets;
    }

    /** The rows that hold for a target: its own where it has some, else its network's; none where none were stored. */
    public List<Fact> facts(String target, String network) {
        return facts.getOrDefault(rowsKey(network, target), facts.getOrDefault(network, List.of()));
    }

    /** Under which name {@link #facts} has the rows of one target alone: {@code mastodon/town}. */
    public static String rowsKey(String network, String target) {
        return network + "/" + target;
    }

    /** The caller's id of the source, else its canonical address, else its hash. */
    public String sourceId() {
        return sourceId;
    }

    /** SHA-256 of what the source says, in hex; markup does not count. */
    public String sourceHash() {
        return sourceHash;
    }

    public ReleaseKind kind() {
        return kind;
    }

    public boolean regulated() {
        return regulated;
    }

    /**
     * The rows used, by network; where targets on one network have different rows, the later target's by
     * {@link #rowsKey}, too.
     */
    public Map<String, List<Fact>> facts() {
        return facts;
    }

    /** One for each target, in the order of the request. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The outcome of one target. */
    public Optional<Outcome> outcome(String target) {
        return outcomes.stream()
                .filter(outcome -> outcome.target().equals(target))
                .findFirst();
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<LedgerEntry> ledger() {
        return ledger;
    }

    /** Stored fields that this version does not know; they are written back. */
    public Map<String, Object> extra() {
        return extra;
    }

    /** Plain maps, lists, texts, numbers and booleans, in a fixed order: any JSON library writes them. */
    public Map<String, Object> toMap() {
        return AdaptationMaps.map(this);
    }

    /**
     * Reads what {@link #toMap} wrote, in this version or a later one. The map may come from anywhere: what is not of
     * the right type is refused; what is unknown is kept, at the top in {@link #extra}, and written back.
     *
     * @throws PresslineException BAD_VALUE, with the path to the value
     */
    public static Adaptation fromMap(Map<String, ?> map) {
        return AdaptationMaps.adaptation(map);
    }

    /** The stored form as JSON Schema, draft 2020-12: what {@link #toMap} writes holds against it. */
    public static String jsonSchema() {
        return AdaptationMaps.jsonSchema();
    }

    Unknown unknown() {
        return unknown;
    }

    /** Collects an adaptation. */
    public static final class Builder {

        private String engine = "";
        private String rules = "";
        private String models = "";
        private String language = "und";
        private List<Mark> marks = List.of();
        private List<Target> targets = List.of();
        private String sourceId = "";
        private String sourceHash = "";
        private ReleaseKind kind = ReleaseKind.OTHER;
        private boolean regulated;
        private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
        private List<Outcome> outcomes = List.of();
        private List<Finding> findings = List.of();
        private List<LedgerEntry> ledger = List.of();
        private Map<String, Object> extra = Map.of();
        private Unknown unknown = Unknown.nothing();

        private Builder() {}

        public Builder engine(String engine) {
            this.engine = engine;
            return this;
        }

        /** Of the rows and of the word lists and weights. */
        public Builder versions(String rules, String models) {
            this.rules = rules;
            this.models = models;
            return this;
        }

        public Builder language(String language) {
            this.language = language;
            return this;
        }

        public Builder marks(List<Mark> marks) {
            this.marks = marks;
            return this;
        }

        public Builder targets(List<Target> targets) {
            this.targets = targets;
            return this;
        }

        public Builder source(String sourceId, String sourceHash) {
            this.sourceId = sourceId;
            this.sourceHash = sourceHash;
            return this;
        }

        public Builder kind(ReleaseKind kind, boolean regulated) {
            this.kind = kind;
            this.regulated = regulated;
            return this;
        }

        public Builder facts(String network, List<Fact> rows) {
            facts.put(network, List.copyOf(rows));
            return this;
        }

        public Builder outcomes(List<Outcome> outcomes) {
            this.outcomes = outcomes;
            return this;
        }

        public Builder findings(List<Finding> findings) {
            this.findings = findings;
            return this;
        }

        public Builder ledger(List<LedgerEntry> ledger) {
            this.ledger = ledger;
            return this;
        }

        /** What this version does not know: at the top, and deeper. */
        Builder unknown(Map<String, Object> extra, Unknown unknown) {
            this.extra = extra;
            this.unknown = unknown;
            return this;
        }

        public Adaptation build() {
            return new Adaptation(this);
        }
    }
}
