package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts sentences in an order in which the first few say most together: what was said already is worth less. Without a
 * headline the first of them tells the event, so that each one more had better be short and say something central that
 * is new; under a headline each is to be the news itself.
 *
 * <p>The four weights were chosen on the texts that the ranking is fitted on; figures barely move around them.
 */
final class Together {

    /** Further down nothing is said, so nothing is compared. */
    private static final int CHOSEN = 8;

    private static final int CONSIDERED = 16;
    private static final double REPETITION = 1;
    private static final double NEW_TOPIC = 0.06;
    private static final double LENGTH = 0.075;
    private static final int SHORT_ENOUGH = 20;
    private static final double SAID_BEFORE = 0.7;
    private static final double WORTH_TWICE = 2;

    private final Topics topics;
    private final List<Tokens> tokens;
    private final boolean untitled;
    private final List<Integer> chosen = new ArrayList<>();
    private final BitSet said = new BitSet();

    /** @param untitled whether no headline stands over the text */
    Together(List<Tokens> tokens, Topics topics, boolean untitled) {
        this.tokens = tokens;
        this.topics = topics;
        this.untitled = untitled;
    }

    /**
     * A sentence and the weighted sum of its features.
     *
     * @param said whether a better one says nearly all of it
     */
    record Weighed(int index, double sum, boolean said) {}

    /** The best first; sums fall from one to the next. */
    List<Weighed> order(List<Weighed> bestFirst) {
        List<Weighed> left = new ArrayList<>(bestFirst);
        List<Weighed> ordered = new ArrayList<>();
        while (!left.isEmpty() && ordered.size() < CHOSEN) {
            List<Weighed> candidates = left.subList(0, Math.min(CONSIDERED, left.size()));
            Weighed next = next(candidates);
            left.removeIf(one -> one.index() == next.index());
            ordered.add(next);
            chosen.add(next.index());
            topics.say(next.index(), said);
        }
        ordered.addAll(left);
        return falling(ordered);
    }

    private Weighed next(List<Weighed> candidates) {
        Weighed best = worth(candidates.get(0));
        for (Weighed candidate : candidates.subList(1, candidates.size())) {
            Weighed its = worth(candidate);
            best = its.sum() > best.sum() ? its : best;
        }
        return best;
    }

    private Weighed worth(Weighed candidate) {
        if (chosen.isEmpty()) {
            return candidate;
        }
        int index = candidate.index();
        int words = topics.words(index);
        double repeated = words == 0 ? 0 : 1 - topics.fresh(index, said) / (double) words;
        boolean before = chosen.stream().anyMatch(other -> repeats(index, other));
        double sum = candidate.sum() - REPETITION * repeated - (before ? WORTH_TWICE : 0);
        double added = NEW_TOPIC * topics.freshCentrality(index, said)
                - LENGTH * Math.max(0, length(candidate) - SHORT_ENOUGH);
        return new Weighed(index, untitled ? sum + added : sum, before);
    }

    private int length(Weighed one) {
        Tokens its = tokens.get(one.index());
        int words = 0;
        for (int i = 0; i < its.size(); i++) {
            words += its.isSign(i) ? 0 : 1;
        }
        return words;
    }

    private boolean repeats(int sentence, int before) {
        int words = topics.words(sentence);
        return words > 0 && topics.shared(sentence, before) >= SAID_BEFORE * words;
    }

    private static List<Weighed> falling(List<Weighed> ordered) {
        List<Weighed> falling = new ArrayList<>();
        double most = Double.POSITIVE_INFINITY;
        for (Weighed one : ordered) {
            most = Math.min(most, one.sum());
            falling.add(new Weighed(one.index(), most, one.said()));
        }
        return falling;
    }
}
