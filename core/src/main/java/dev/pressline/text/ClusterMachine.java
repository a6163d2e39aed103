package dev.pressline.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rules GB3 to GB13 of UAX #29 as a table: from what stands before, and the class that comes, to what stands before
 * the next. One look-up a code point decides whether a cluster ends.
 */
@SuppressWarnings("EnumOrdinal") // rows and columns of a table built at start; no ordinal is ever stored
final class ClusterMachine {

    private static final int BREAK = 0x80;

    /** Where every text begins: whatever comes starts a cluster. */
    static final int START = State.BARRIER.ordinal();

    private static final Set<ClusterClass> BARRIERS =
            EnumSet.of(ClusterClass.CR, ClusterClass.LF, ClusterClass.CONTROL);
    private static final Set<ClusterClass> EXTENDERS = EnumSet.of(
            ClusterClass.EXTEND,
            ClusterClass.EXTEND_CONJUNCT,
            ClusterClass.LINKER,
            ClusterClass.ZWJ,
            ClusterClass.SPACING_MARK);

    private static final int CLASSES = ClusterClass.values().length;
    private static final byte[] TRANSITIONS = transitions();

    private ClusterMachine() {}

    private enum State {
        /** Nothing joins to it: start of text, LF, a control. */
        BARRIER,
        AFTER_CR,
        PLAIN,
        PREPEND,
        HANGUL_L,
        HANGUL_V,
        HANGUL_T,
        /** An odd number of regional indicators: one more makes a flag. */
        HALF_FLAG,
        PICTOGRAPH,
        PICTOGRAPH_ZWJ,
        CONSONANT,
        /** A consonant with a linker since: the next consonant joins. */
        LINKED
    }

    /** The number of a {@link ClusterClass}, by its name. */
    static int classNumber(String name) {
        return ClusterClass.valueOf(name).ordinal();
    }

    /** Whether a cluster starts with the code point that led to this state. */
    static boolean breaks(int state) {
        return state >= BREAK;
    }

    /**
     * What stands before the next code point.
     *
     * @param state {@link #START} or what this method gave before
     * @param clusterClass {@link #classNumber} of what comes
     */
    static int next(int state, int clusterClass) {
        return TRANSITIONS[(state & ~BREAK) * CLASSES + clusterClass] & 0xFF;
    }

    private static byte[] transitions() {
        byte[] table = new byte[State.values().length * CLASSES];
        for (State state : State.values()) {
            for (ClusterClass next : ClusterClass.values()) {
                int target = joins(state, next)
                        ? joined(state, next).ordinal()
                        : fresh(next).ordinal() | BREAK;
                table[state.ordinal() * CLASSES + next.ordinal()] = (byte) target;
            }
        }
        return table;
    }

    private static boolean joins(State state, ClusterClass next) {
        if (state == State.AFTER_CR || state == State.BARRIER || BARRIERS.contains(next)) {
            return state == State.AFTER_CR && next == ClusterClass.LF; // GB3 to GB5
        }
        if (EXTENDERS.contains(next) || state == State.PREPEND) {
            return true; // GB9, GB9a, GB9b
        }
        return switch (next) {
            case L, LV, LVT -> state == State.HANGUL_L; // GB6
            case V -> state == State.HANGUL_L || state == State.HANGUL_V; // GB6, GB7
            case T -> state == State.HANGUL_V || state == State.HANGUL_T; // GB7, GB8
            case CONSONANT -> state == State.LINKED; // GB9c
            case PICTOGRAPH -> state == State.PICTOGRAPH_ZWJ; // GB11
            case REGIONAL_INDICATOR -> state == State.HALF_FLAG; // GB12, GB13
            default -> false;
        };
    }

    private static State joined(State state, ClusterClass next) {
        if (state == State.HALF_FLAG && next == ClusterClass.REGIONAL_INDICATOR) {
            return State.PLAIN;
        }
        if (!EXTENDERS.contains(next)) {
            return fresh(next);
        }
        return switch (state) {
            case PICTOGRAPH -> afterPictograph(next);
            case CONSONANT, LINKED -> afterConsonant(state, next);
            default -> State.PLAIN;
        };
    }

    private static State afterPictograph(ClusterClass next) {
        return switch (next) {
            case ZWJ -> State.PICTOGRAPH_ZWJ;
            case SPACING_MARK -> State.PLAIN;
            default -> State.PICTOGRAPH;
        };
    }

    private static State afterConsonant(State state, ClusterClass next) {
        return switch (next) {
            case LINKER -> State.LINKED;
            case EXTEND_CONJUNCT, ZWJ -> state;
            default -> State.PLAIN;
        };
    }

    /** What a class is at the start of a cluster. */
    private static State fresh(ClusterClass first) {
        return switch (first) {
            case CR -> State.AFTER_CR;
            case LF, CONTROL -> State.BARRIER;
            case PREPEND -> State.PREPEND;
            case L -> State.HANGUL_L;
            case V, LV -> State.HANGUL_V;
            case T, LVT -> State.HANGUL_T;
            case REGIONAL_INDICATOR -> State.HALF_FLAG;
            case PICTOGRAPH -> State.PICTOGRAPH;
            case CONSONANT -> State.CONSONANT;
            default -> State.PLAIN;
        };
    }
}
