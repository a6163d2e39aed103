package dev.pressline.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A group of words in a language's lists, such as its months: {@code AGE_UNIT} is {@code age unit} there. */
enum WordGroup {
    ADJECTIVE,
    ADJECTIVE_ENDING,
    ADVERB,
    AGE_UNIT,
    APPOINTEES,
    APPOINTING,
    AUXILIARY,
    BEFORE_ROLE,
    DAY,
    DIRECTION,
    FALLS,
    FIELD,
    FINITE,
    FIRST_NAME,
    FOLLOWED,
    FRAME,
    FUTURE,
    GENERIC,
    HISTORY,
    HISTORY_BEFORE_A_YEAR,
    INTENT,
    JOINING,
    LEAVING,
    MAY,
    MONTH,
    NAMING,
    OF,
    PERIOD,
    PERSONAL_PRONOUN,
    PERSON_NOUN,
    PLACE,
    PLAN,
    PROGRESS,
    RISES,
    ROLE,
    SAYS,
    SHORT_TOPIC,
    SMALL_MONTH,
    STOPWORD,
    SUBJECT,
    SUBJECT_PRONOUN,
    UNIT,
    WEAK_OPENING,
    WILL;

    private static final Map<String, WordGroup> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    its -> its.name().toLowerCase(Locale.ROOT).replace('_', ' '), Function.identity()));

    /** The group that a list calls by that name. */
    static WordGroup labelled(String label) {
        WordGroup found = BY_LABEL.get(label);
        if (found == null) {
            throw new IllegalStateException("no group of words is called " + label);
        }
        return found;
    }
}
