package dev.pressline.deletion;

import dev.pressline.learn.Hashing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a word is by itself: by list, else by its ending or its capital. Coarse, and enough to tell heads from rests.
 */
public enum WordClass {
    NEGATION,
    MODAL,
    BE,
    HAVE,
    DO,
    TO,
    DETERMINER,
    POSSESSIVE,
    RELATIVE,
    CONJUNCTION,
    PREPOSITION,
    SUBORDINATOR,
    PRONOUN,
    REPORT,
    DATE,
    MAGNITUDE,
    TITLE,
    ADJECTIVE,
    ADVERB,
    /** Has a digit, or says a number. */
    NUMBER,
    VERB,
    /** Third person, or the plural of a noun that looks the same. */
    VERB_S,
    PAST,
    PARTICIPLE,
    ING,
    /** Has a capital, not because it comes first. */
    NAME,
    /** Ends like an abstract noun: -tion, -ment. */
    NOUN,
    PLURAL,
    OTHER,
    /** No letter and no digit. */
    SIGN,
    /** Before the first word, and behind the last. */
    EDGE;

    private static final Map<String, WordClass> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    its -> its.name().toLowerCase(Locale.ROOT).replace('_', ' '), Function.identity()));

    private final int code = Hashing.of(name(), 0, name().length());

    /** A number for it as a feature: by its name, so that a new class changes no other. */
    int code() {
        return code;
    }

    /** The class that a word list calls by that name. */
    static WordClass labelled(String label) {
        WordClass found = BY_LABEL.get(label);
        if (found == null) {
            throw new IllegalStateException("no class of words is called " + label);
        }
        return found;
    }

    /** What it is behind a word of another class: a verb's form behind an article is a noun or an adjective. */
    WordClass after(WordClass before) {
        boolean nounFollows = before == DETERMINER
                || before == POSSESSIVE
                || before == ADJECTIVE
                || before == PREPOSITION
                || before == NUMBER
                || before == MAGNITUDE;
        return switch (this) {
            case VERB -> nounFollows || before == OTHER || before == NOUN || before == ING ? OTHER : this;
            case OTHER -> before == TO || before == MODAL ? VERB : this;
            case VERB_S -> nounFollows ? PLURAL : this;
            case PAST ->
                before == BE || before == HAVE
                        ? PARTICIPLE
                        : before == DETERMINER || before == POSSESSIVE || before == ADJECTIVE || before == NUMBER
                                ? ADJECTIVE
                                : this;
            case ING -> before == DETERMINER || before == POSSESSIVE || before == ADJECTIVE ? ADJECTIVE : this;
            default -> this;
        };
    }

    /** Whether it needs the word that follows. */
    boolean leads() {
        return this == MODAL
                || this == BE
                || this == HAVE
                || this == DO
                || this == TO
                || this == DETERMINER
                || this == POSSESSIVE
                || this == RELATIVE
                || this == CONJUNCTION
                || this == PREPOSITION
                || this == SUBORDINATOR;
    }

    boolean isVerbal() {
        return this == MODAL
                || this == BE
                || this == HAVE
                || this == DO
                || this == VERB
                || this == VERB_S
                || this == PAST
                || this == REPORT;
    }
}
