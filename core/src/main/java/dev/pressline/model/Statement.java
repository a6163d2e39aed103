package dev.pressline.model;

import java.util.List;

/** A sentence of the article, or its deck: what it says, how short that can be said, and what it is worth as news. */
public final class Statement {

    private final String unit;
    private final int block;
    private final Frontier frontier;
    private final String source;
    private final double news;
    private final boolean standsAlone;
    private final List<String> facts;
    private final List<String> reasons;

    private Statement(Builder builder) {
        this.unit = builder.unit;
        this.block = builder.block;
        this.frontier = builder.frontier;
        this.source = builder.source;
        this.news = builder.news;
        this.standsAlone = builder.standsAlone;
        this.facts = List.copyOf(builder.facts);
        this.reasons = List.copyOf(builder.reasons);
    }

    public static Builder builder(String unit, int block, Frontier frontier) {
        return new Builder(unit, block, frontier);
    }

    /** {@code deck}, or {@code b2.s1}: the first sentence of the second block. */
    public String unit() {
        return unit;
    }

    /** The index of its block; -1 for headline and deck. */
    public int block() {
        return block;
    }

    public Frontier frontier() {
        return frontier;
    }

    /** As the source has it; the frontier's whole may have a date where this says "today". */
    public String text() {
        return source;
    }

    /** 0 to 1: what it is worth as news. */
    public double news() {
        return news;
    }

    /** Whether it makes sense without the sentence before it. */
    public boolean standsAlone() {
        return standsAlone;
    }

    /** Figures, dates, names and negations that it holds. */
    public List<String> facts() {
        return facts;
    }

    /** Why it is worth that much, in a few words each. */
    public List<String> reasons() {
        return reasons;
    }

    /** The same statement with other ways to say it. */
    public Statement withFrontier(Frontier other) {
        return builder(unit, block, other)
                .source(source)
                .news(news, reasons)
                .standsAlone(standsAlone)
                .facts(facts)
                .build();
    }

    /** Collects a statement. */
    public static final class Builder {

        private final String unit;
        private final int block;
        private final Frontier frontier;
        private String source;
        private double news;
        private boolean standsAlone = true;
        private List<String> facts = List.of();
        private List<String> reasons = List.of();

        private Builder(String unit, int block, Frontier frontier) {
            this.unit = unit;
            this.block = block;
            this.frontier = frontier;
            this.source = frontier.whole().text();
        }

        /** As the source has it, where the frontier's whole is not. */
        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder news(double news, List<String> reasons) {
            this.news = news;
            this.reasons = reasons;
            return this;
        }

        public Builder standsAlone(boolean standsAlone) {
            this.standsAlone = standsAlone;
            return this;
        }

        public Builder facts(List<String> facts) {
            this.facts = facts;
            return this;
        }

        public Statement build() {
            return new Statement(this);
        }
    }
}
