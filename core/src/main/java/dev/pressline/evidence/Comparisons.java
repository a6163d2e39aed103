package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which way an amount moved that a sentence tells beside an earlier one: {@code "Net income was $31.4 million, compared
 * with $38.0 million"} went down, though no word says so.
 *
 * <p>Money and shares alone, in English figures; amounts are told from others by their unit. Linear in the text; takes
 * any.
 */
public final class Comparisons {

    /** Which way. */
    public enum Direction {
        UP,
        DOWN,
        LEVEL
    }

    private static final Set<String> COMPARED = Set.of("compared", "versus", "vs");

    /** Amounts further apart than this are of two things: dollars a share, and dollars. */
    private static final double APART = 100;

    private Comparisons() {}

    /**
     * The directions of a sentence.
     *
     * @param sentence any text
     * @return in the order of the text; empty where nothing is compared
     */
    public static List<Direction> of(CharSequence sentence) {
        Tokens tokens = Tokens.of(sentence);
        List<Direction> directions = new ArrayList<>();
        List<Amount> before = new ArrayList<>();
        boolean compared = false;
        for (int i = 0; i < tokens.size(); i++) {
            compared |= COMPARED.contains(tokens.word(i)) || isFrom(tokens, i);
            Optional<Amount> amount = Amount.at(tokens, i);
            if (amount.isPresent() && compared) {
                direction(before, amount.get(), directions);
                before.clear();
                compared = false;
            } else {
                amount.ifPresent(before::add);
            }
        }
        return List.copyOf(directions);
    }

    /** {@code to $6.0 million from $3.5 million}. */
    private static boolean isFrom(Tokens tokens, int at) {
        boolean behind = tokens.isNumber(at - 1) || tokens.isNumber(at - 2);
        boolean ahead = tokens.isNumber(at + 1) || tokens.isNumber(at + 2);
        return tokens.word(at).equals("from") && behind && ahead;
    }

    /** Of the first amount of the same kind. */
    private static void direction(List<Amount> before, Amount then, List<Direction> directions) {
        before.stream()
                .filter(now -> now.unit().equals(then.unit()) && isNear(now.value(), then.value()))
                .findFirst()
                .map(now -> direction(now.value(), then.value()))
                .ifPresent(directions::add);
    }

    private static boolean isNear(double now, double then) {
        return now > 0 && then > 0 && now < then * APART && then < now * APART;
    }

    private static Direction direction(double now, double then) {
        return now > then ? Direction.UP : now < then ? Direction.DOWN : Direction.LEVEL;
    }
}
