package dev.pressline.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far a word's claim goes: what may not be said without it. */
enum Reach {
    /** The next words: {@code about} and its figure. */
    NEXT {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            return range(last + 1, Math.min(last + 1 + NEAR, clauses.end(last)));
        }
    },
    /** The figure that comes next, if one does: {@code über 300}, unlike {@code über die Brücke}. */
    NUMBER {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            BitSet scope = NEXT.scope(clauses, first, last);
            scope.and(clauses.figures());
            return scope;
        }
    },
    /** From the word to the end of its clause: {@code may} and what may be. */
    FORWARD {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            return range(last + 1, clauses.end(last));
        }
    },
    /** The clause: {@code preliminary}, wherever it stands; of an opening phrase the clause behind it. */
    CLAUSE {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            int end = clauses.end(last);
            int next = first <= OPENING && clauses.start(first) == 0 ? clauses.end(end) : end;
            BitSet scope = range(clauses.start(first), Math.min(next, clauses.size()));
            scope.clear(first, last + 1);
            return scope;
        }
    },
    /** The figures of the clause: {@code fell}. */
    FIGURES {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            BitSet scope = CLAUSE.scope(clauses, first, last);
            scope.and(clauses.figures());
            return scope;
        }
    },
    /** All that is said: {@code in mice}. */
    SENTENCE {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            BitSet scope = range(0, clauses.size());
            scope.clear(first, last + 1);
            return scope;
        }
    },
    /** All that is said; and not only the word stays, but all to the end of its clause: {@code if the board agrees}. */
    TAIL {
        @Override
        BitSet scope(Clauses clauses, int first, int last) {
            return SENTENCE.scope(clauses, first, last(clauses, last));
        }

        @Override
        int last(Clauses clauses, int last) {
            return Math.max(last, clauses.end(last) - 1);
        }
    };

    private static final int NEAR = 3;

    /** A phrase that begins this near to the start opens the sentence: {@code In the first half, sales rose}. */
    private static final int OPENING = 2;

    private static final Map<String, Reach> BY_LABEL = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(its -> its.name().toLowerCase(Locale.ROOT), Function.identity()));

    abstract BitSet scope(Clauses clauses, int first, int last);

    /** The last token that must stay. */
    int last(Clauses clauses, int last) {
        return last;
    }

    static Reach labelled(String label) {
        Reach reach = BY_LABEL.get(label);
        if (reach == null) {
            throw new IllegalStateException("no reach is called " + label);
        }
        return reach;
    }

    private static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        if (from < to) {
            range.set(from, to);
        }
        return range;
    }
}
