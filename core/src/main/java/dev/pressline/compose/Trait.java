package dev.pressline.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a sentence does in a post; {@code traits.tsv} says by which words. */
enum Trait {
    /** Sets a scene before anything happens. */
    BACKGROUND,
    /** Begins with the day on which it was written. */
    TIME,
    /** Begins with a label: {@code Key takeaways:}. */
    LABEL,
    /** Asks readers to click, call or visit. */
    CALL,
    /** Begins with the surname of somebody whom another sentence introduces. */
    SURNAME,
    /** Two words that lost what stood between them: {@code 2025Time}. */
    FUSED,
    /** Points back from within: {@code … did so}. */
    LEANING,
    FIRST_PERSON,
    /** Speaks of what is expected. */
    FORWARD,
    /** A metric that went the wrong way; of costs, the right one. */
    UNFAVOURABLE,
    /** A metric that went the right way; of costs, the wrong one. */
    FAVOURABLE,
    /** Says that somebody did, found or announced something. */
    EVENT,
    /** Speaks of a loss, whichever way it moves. */
    LOSS,
    /** Speaks of costs, which are better low. */
    COST,
    /** Holds a value beside an earlier one. */
    COMPARISON,
    /** Names where a share is traded: {@code (NYSE: ACM)}. */
    TICKER,
    /** Holds a link of the page's. */
    ADDRESS,
    /** Calls its bearer the best of its kind. */
    BOAST,
    /** Points to the list behind it: {@code the following models}. */
    AHEAD,
    /** Says what comes of it for somebody. */
    CONSEQUENCE,
    INVITATION,
    QUESTION,
    HELP,
    OFFER,
    LOCAL,
    /** Holds a figure with its unit. */
    FIGURE,
    DATE,
    /** Names somebody with a role. */
    PERSON,
    /** Praises, enjoys or sells. */
    PRAISE;

    private static final Map<String, Trait> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Trait::label, Function.identity()));

    /** As lists and rows write it: {@code first-person}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trait of that name; rows of a network may name others. */
    static Optional<Trait> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
