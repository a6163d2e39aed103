package dev.pressline.evidence;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What kinds of clause a text is made of, by the first finite verb of each sentence. Copy says what a thing does and
 * can do; a report says what happened, has happened or will.
 */
final class ClauseMix {

    private static final int FEWEST = 5;
    private static final int TO_PARTICIPLE = 3;
    private static final int TO_PASSIVE = 2;
    private static final int SHORTEST_PAST = 5;
    private static final String CLAUSE = "clause: ";

    /** By their first finite verb. */
    enum Kind {
        COMMAND,
        FUTURE,
        ABILITY,
        DUTY,
        PERFECT,
        POSSESSION,
        STATE,
        PASSIVE,
        WAS,
        PAST,
        HABIT,
        HABIT_OF_MANY,
        EVENT_PRESENT,
        NONE;

        private final String feature = CLAUSE + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private final Tokens tokens;
    private final Style style;
    private final Lexicon lexicon;

    ClauseMix(Tokens tokens, Style style, Lexicon lexicon) {
        this.tokens = tokens;
        this.style = style;
        this.lexicon = lexicon;
    }

    /** The root of each kind's share of the sentences, as features by name. */
    Map<String, Double> features() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int sentences = 0;
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.startsSentence(i)) {
                counts.merge(kindOf(first, i), 1, Integer::sum);
                sentences++;
                first = i;
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            values.put(kind.feature, Math.sqrt(counts.getOrDefault(kind, 0) / (double) Math.max(FEWEST, sentences)));
        }
        return values;
    }

    private Kind kindOf(int first, int end) {
        if (style.is("clause: command", tokens.word(first)) && !tokens.isCapitalised(first + 1)) {
            return Kind.COMMAND;
        }
        for (int i = first + 1; i < end; i++) {
            Kind kind = kindAt(i, end);
            if (kind != Kind.NONE) {
                return kind;
            }
        }
        return Kind.NONE;
    }

    /** What the verb at a place makes of its clause; none where there is no finite verb. */
    private Kind kindAt(int at, int end) {
        String word = tokens.word(at);
        return switch (word) {
            case "will", "shall" -> Kind.FUTURE;
            case "won" -> tokens.word(at + 1).equals("'t") ? Kind.FUTURE : Kind.PAST;
            case "has", "have", "had" -> hasParticiple(at, TO_PARTICIPLE, end) ? Kind.PERFECT : Kind.POSSESSION;
            case "is", "are", "isn", "aren" -> hasParticiple(at, TO_PASSIVE, end) ? Kind.PASSIVE : Kind.STATE;
            case "'s" -> isShortState(at) ? Kind.STATE : Kind.NONE;
            case "was", "were" -> Kind.WAS;
            default -> byForm(at, word);
        };
    }

    private Kind byForm(int at, String word) {
        if (style.is("clause: ability", word)) {
            return Kind.ABILITY;
        } else if (style.is("clause: duty", word)) {
            return Kind.DUTY;
        } else if (style.is("clause: past", word) || isRegularPast(at, word)) {
            return Kind.PAST;
        } else if (style.is("clause: habit", word)) {
            return Kind.HABIT;
        } else if (word.endsWith("s") && !lexicon.verbsOf(word).isEmpty()) {
            return Kind.EVENT_PRESENT;
        }
        boolean many = tokens.word(at - 1).endsWith("s") && style.is("clause: habit of many", word);
        return many ? Kind.HABIT_OF_MANY : Kind.NONE;
    }

    /** {@code opened} after a subject; not {@code a renowned} or {@code based} behind a comma. */
    private boolean isRegularPast(int at, String word) {
        return word.length() >= SHORTEST_PAST
                && word.endsWith("ed")
                && !style.is("clause: before attribute", tokens.word(at - 1));
    }

    private boolean hasParticiple(int at, int within, int end) {
        for (int i = at + 1; i < end && i <= at + within; i++) {
            if (tokens.word(i).endsWith("ed") || style.is("clause: participle", tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code it's}, {@code that's}; not a possessive. */
    private boolean isShortState(int at) {
        return style.is("clause: short subject", tokens.word(at - 1));
    }
}
