package dev.pressline.condense;

import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import dev.pressline.text.Graphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Shortens sentences and headlines of English by leaving words out, never by cutting.
 *
 * <p>{@code SentenceCondenser.with(Guard.FULL).condense("Acme (NYSE: ACM) opened a plant.", 20)} fits as {@code "Acme
 * opened a plant."}; with a budget of 5 it is refused. Immutable; takes any text.
 */
public final class SentenceCondenser {

    /** Shares of the whole that a frontier tries. */
    private static final List<Double> SHARES = List.of(1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4);

    private final Guard guard;
    private final MustCarry mustCarry;

    private SentenceCondenser(Guard guard, MustCarry mustCarry) {
        this.guard = guard;
        this.mustCarry = mustCarry;
    }

    /** The condenser that guards so much. */
    public static SentenceCondenser with(Guard guard) {
        return new SentenceCondenser(guard, new MustCarry(List.of()));
    }

    /**
     * The same condenser, for which certain texts may not go: they stay where a sentence has them, or it is refused.
     *
     * @param texts compared without regard to capitals, but sign by sign
     */
    public SentenceCondenser mustCarry(List<String> texts) {
        return new SentenceCondenser(guard, new MustCarry(texts));
    }

    /**
     * The best version that fits.
     *
     * @param sentence one sentence, or a headline; a text of several is treated as one
     * @param budget in grapheme clusters
     */
    public Condensed condense(String sentence, int budget) {
        if (Graphemes.count(sentence) <= budget) {
            return new Condensed.Fits(Version.whole(sentence));
        }
        Predicate<String> sound = text -> Graphemes.count(text) <= budget && mustCarry.stay(sentence, text);
        Frontier habits = Condensing.frontier(sentence);
        if (guard == Guard.FULL) {
            Optional<Version> fits = habits.best(sound);
            if (fits.isPresent()) {
                return new Condensed.Fits(fits.get());
            }
        }
        Version shortest = habits.shortest();
        boolean habitual = !shortest.steps().isEmpty();
        return shorter(sentence, budget)
                .or(() -> habits.best(sound))
                .or(() -> habitual
                        ? shorter(shortest.text(), budget).map(its -> its.after(shortest.steps()))
                        : Optional.empty())
                .filter(version -> mustCarry.stay(sentence, version.text()))
                .<Condensed>map(Condensed.Fits::new)
                .orElseGet(() -> new Condensed.Refused("nothing that keeps its meaning fits " + budget));
    }

    /** From whole to shortest: habits first, then what the model can spare. */
    public Frontier frontier(String sentence) {
        List<Version> versions = new ArrayList<>(Condensing.frontier(sentence).versions().stream()
                .filter(version -> mustCarry.stay(sentence, version.text()))
                .toList());
        Version base = versions.get(versions.size() - 1);
        int whole = Graphemes.count(base.text());
        int longest = whole;
        DeletionSearch search = DeletionSearch.of(base.text(), guard, mustCarry, whole);
        for (double share : SHARES) {
            int budget = Math.min((int) (share * whole), longest - 1);
            Optional<Version> next = search.within(budget).map(its -> its.after(base.steps()));
            if (next.isPresent()) {
                versions.add(next.get());
                longest = Graphemes.count(next.get().text());
            }
        }
        return new Frontier(versions);
    }

    private Optional<Version> shorter(String sentence, int budget) {
        return DeletionSearch.of(sentence, guard, mustCarry, budget).within(budget);
    }
}
