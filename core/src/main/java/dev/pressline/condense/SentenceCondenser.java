package dev.pressline.condense;

import dev.pressline.deletion.Deleter;
import dev.pressline.deletion.Deletion;
import dev.pressline.deletion.Deletions;
import dev.pressline.deletion.Freedom;
import dev.pressline.evidence.Claims;
import dev.pressline.evidence.MeaningGuard;
import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import dev.pressline.text.Graphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shortens sentences and headlines of English by leaving words out, never by cutting.
 *
 * <p>{@code SentenceCondenser.with(Guard.FULL).condense("Acme (NYSE: ACM) opened a plant.", 20)} fits as {@code "Acme
 * opened a plant."}; with a budget of 5 it is refused. Immutable; takes any text.
 */
public final class SentenceCondenser {

    private static final double WHOLE = 0.9;

    /** A version with words left out is always worth less than the whole, and the fuller is worth more. */
    private static final double HALF = 0.5;

    /** Shares of the whole that a frontier tries. */
    private static final List<Double> SHARES = List.of(0.9, 0.8, 0.7, 0.6, 0.5, 0.4);

    private final Guard guard;

    private SentenceCondenser(Guard guard) {
        this.guard = guard;
    }

    /** The condenser that guards so much. */
    public static SentenceCondenser with(Guard guard) {
        return new SentenceCondenser(guard);
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
        Frontier habits = Condensing.frontier(sentence);
        if (guard == Guard.FULL) {
            Optional<Version> fits = habits.best(text -> Graphemes.count(text) <= budget);
            if (fits.isPresent()) {
                return new Condensed.Fits(fits.get());
            }
        }
        return shorter(sentence, budget)
                .or(() -> habits.best(text -> Graphemes.count(text) <= budget))
                .or(() -> shorter(habits.shortest().text(), budget)
                        .map(its -> prepend(habits.shortest().steps(), its)))
                .<Condensed>map(Condensed.Fits::new)
                .orElseGet(() -> new Condensed.Refused("nothing that keeps its meaning fits " + budget));
    }

    /** From whole to shortest: habits first, then what the model can spare. */
    public Frontier frontier(String sentence) {
        Frontier habits = Condensing.frontier(sentence);
        List<Version> versions = new ArrayList<>(habits.versions());
        Version base = habits.shortest();
        int whole = Graphemes.count(base.text());
        int longest = whole;
        Optional<Search> search = Search.of(base.text(), guard, whole);
        for (double share : SHARES) {
            int budget = Math.min((int) (share * whole), longest - 1);
            Optional<Version> next = search.flatMap(its -> its.within(budget)).map(its -> prepend(base.steps(), its));
            if (next.isPresent()) {
                versions.add(next.get());
                longest = Graphemes.count(next.get().text());
            }
        }
        return new Frontier(versions);
    }

    private Optional<Version> shorter(String sentence, int budget) {
        return Search.of(sentence, guard, budget).flatMap(search -> search.within(budget));
    }

    private static Version prepend(List<String> steps, Version version) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(version.steps());
        return new Version(version.text(), all, version.score());
    }

    /** The versions of one sentence under one guard. */
    private record Search(String sentence, int length, Optional<Claims> claims, Deletions deletions) {

        static Optional<Search> of(String sentence, Guard guard, int room) {
            Optional<Claims> claims = guard == Guard.FULL
                    ? MeaningGuard.forLanguage("en").map(its -> its.claims(sentence))
                    : Optional.empty();
            Deletions deletions = Deleter.english()
                    .versions(
                            sentence,
                            guard == Guard.FULL ? Freedom.PARTS : Freedom.WORDS,
                            claims.map(Claims::whole).orElse(List.of()),
                            claims.map(Claims::required).orElse(List.of()),
                            room);
            return Optional.of(new Search(sentence, Graphemes.count(sentence), claims, deletions));
        }

        Optional<Version> within(int budget) {
            return deletions
                    .within(budget, Fullness.reward(budget, length), this::isTrue)
                    .map(this::version);
        }

        private boolean isTrue(Deletion deletion) {
            return claims.isEmpty()
                    || (!claims.get().dropsCaveat(deletion.spans())
                            && claims.get().lossesWithout(deletion.spans()).isEmpty());
        }

        private Version version(Deletion deletion) {
            double share = Graphemes.count(deletion.text()) / (double) length;
            List<String> steps = deletion.gone().stream()
                    .map(gone -> gone.kind() + ": " + gone.span().in(sentence))
                    .toList();
            return new Version(deletion.text(), steps, WHOLE * (HALF + HALF * Math.min(1, share)));
        }
    }
}
