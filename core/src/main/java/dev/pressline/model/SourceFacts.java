package dev.pressline.model;

import java.util.List;
import java.util.Optional;

/**
 * What the source states of itself and a post must not lose or break: tickers, an embargo, marks such as CORRECTION.
 */
public final class SourceFacts {

    private static final SourceFacts NONE = builder().build();

    private final List<Ticker> tickers;
    private final List<String> isins;
    private final Optional<PageDate> embargo;
    private final List<Mark> marks;

    private SourceFacts(Builder builder) {
        this.tickers = List.copyOf(builder.tickers);
        this.isins = List.copyOf(builder.isins);
        this.embargo = builder.embargo;
        this.marks = List.copyOf(builder.marks);
    }

    /** Says of itself what it is, before the headline. */
    public enum Mark {
        CORRECTION,
        UPDATE,
        REMINDER,
        RETRACTION
    }

    /**
     * A listing: {@code (NYSE: ABC)}.
     *
     * @param exchange as the source writes it
     * @param symbol without {@code $}
     */
    public record Ticker(String exchange, String symbol) {}

    /** A source that states nothing of the kind. */
    public static SourceFacts none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    public List<Ticker> tickers() {
        return tickers;
    }

    public List<String> isins() {
        return isins;
    }

    /** Nothing may go out before it. */
    public Optional<PageDate> embargo() {
        return embargo;
    }

    public List<Mark> marks() {
        return marks;
    }

    /** Collects what a source states. */
    public static final class Builder {

        private List<Ticker> tickers = List.of();
        private List<String> isins = List.of();
        private Optional<PageDate> embargo = Optional.empty();
        private List<Mark> marks = List.of();

        private Builder() {}

        public Builder tickers(List<Ticker> tickers) {
            this.tickers = tickers;
            return this;
        }

        public Builder isins(List<String> isins) {
            this.isins = isins;
            return this;
        }

        public Builder embargo(PageDate embargo) {
            this.embargo = Optional.of(embargo);
            return this;
        }

        public Builder marks(List<Mark> marks) {
            this.marks = marks;
            return this;
        }

        public SourceFacts build() {
            return new SourceFacts(this);
        }
    }
}
