package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message may leave open. */
public enum Gap {
    /** Nothing happens in it. */
    EVENT,
    /** No day, month or year. */
    TIME,
    /** Nothing is counted or measured. */
    AMOUNT,
    /** Nobody is named who says it. */
    VOICE;

    private static final Set<Cue> EVENTS =
            EnumSet.of(Cue.EVENT_VERB, Cue.EVENT, Cue.SAFETY_NOTICE, Cue.FINANCIAL_RESULT, Cue.FINDING);
    private static final Set<Cue> AMOUNTS = EnumSet.of(Cue.FIGURE, Cue.COMPARISON, Cue.FINANCIAL_RESULT);
    private static final Set<Cue> VOICES = EnumSet.of(Cue.NAMED_PERSON, Cue.ATTRIBUTION, Cue.PUBLIC_BODY);

    /** Whether a cue tells what would else be open. */
    public boolean isClosedBy(Cue cue) {
        return switch (this) {
            case EVENT -> EVENTS.contains(cue);
            case TIME -> cue == Cue.DATE;
            case AMOUNT -> AMOUNTS.contains(cue);
            case VOICE -> VOICES.contains(cue);
        };
    }

    /**
     * What a message leaves open. {@code "Acme sold 12,000 kettles in May."} leaves open who says so.
     *
     * @return in the order of this list
     */
    public static Set<Gap> of(Message message) {
        Set<Gap> open = EnumSet.allOf(Gap.class);
        Set<Cue> found = Stream.concat(message.inTitle().stream(), message.inBody().stream())
                .map(Evidence::cue)
                .flatMap(label -> Cue.of(label).stream())
                .collect(Collectors.toSet());
        open.removeIf(gap -> found.stream().anyMatch(gap::isClosedBy));
        close(open, message.titleTokens(), message.lexicon());
        close(open, message.bodyTokens(), message.lexicon());
        return open;
    }

    /** A month, a year and a number of things are no cue alone, and answer all the same. */
    private static void close(Set<Gap> open, Tokens tokens, Lexicon lexicon) {
        FigureRule figures = new FigureRule(lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            if (figures.isMonthName(tokens, i) || tokens.isYear(i)) {
                open.remove(TIME);
            } else if (counts(tokens, i, lexicon)) {
                open.remove(AMOUNT);
            }
        }
    }

    /** {@code 12,000 kettles}; not {@code 30 years}, which praises, nor {@code 24/7}. */
    private static boolean counts(Tokens tokens, int at, Lexicon lexicon) {
        return tokens.isNumber(at)
                && tokens.isWord(at + 1)
                && !tokens.isGlued(at + 1)
                && !tokens.isJoined(at + 1)
                && !lexicon.is(WordGroup.AGE_UNIT, tokens, at + 1);
    }
}
