package dev.pressline.model;

import java.util.Optional;

/** What became of an article for one target. Too long is an outcome, not an exception. */
public sealed interface Outcome {

    /** The account's id. */
    String target();

    String network();

    /** What could be published; empty where nothing could. */
    default Optional<Variant> variant() {
        return Optional.empty();
    }

    /** {@code fits}, {@code cannot-fit}, {@code not-advised} or {@code failed}. */
    String name();

    /** Why it does not simply fit; empty where it does. */
    default String reason() {
        return "";
    }

    /** It fits every limit of the network. */
    record Fits(Variant ready) implements Outcome {
        @Override
        public String target() {
            return ready.target();
        }

        @Override
        public String network() {
            return ready.network();
        }

        @Override
        public Optional<Variant> variant() {
            return Optional.of(ready);
        }

        @Override
        public String name() {
            return "fits";
        }
    }

    /** It fits, and should not be posted there all the same. */
    record NotAdvised(Variant ready, String why) implements Outcome {
        @Override
        public String target() {
            return ready.target();
        }

        @Override
        public String network() {
            return ready.network();
        }

        @Override
        public Optional<Variant> variant() {
            return Optional.of(ready);
        }

        @Override
        public String name() {
            return "not-advised";
        }

        @Override
        public String reason() {
            return why;
        }
    }

    /**
     * Nothing that the article says is short enough without being cut.
     *
     * @param shortest the shortest text that says it whole
     * @param measure how long that is beside the limit that it breaks
     */
    record CannotFit(String target, String network, String shortest, Measure measure) implements Outcome {
        @Override
        public String name() {
            return "cannot-fit";
        }

        @Override
        public String reason() {
            return "the shortest whole text is " + measure.length() + " of " + measure.limit() + " " + measure.unit()
                    + ", " + measure.excess() + " too long";
        }
    }

    /** The network's adapter did not do its work; the other targets stand. */
    record Failed(String target, String network, PresslineException.Code code, String message) implements Outcome {
        @Override
        public String name() {
            return "failed";
        }

        @Override
        public String reason() {
            return message;
        }
    }
}
