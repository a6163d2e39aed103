package dev.pressline.condense;

import dev.pressline.deletion.Deleter;
import dev.pressline.deletion.Deletion;
import dev.pressline.deletion.Deletions;
import dev.pressline.deletion.Draft;
import dev.pressline.deletion.Freedom;
import dev.pressline.evidence.Claims;
import dev.pressline.evidence.MeaningGuard;
import dev.pressline.model.Version;
import dev.pressline.text.Graphemes;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one sentence under one guard.
 *
 * @param claims what the guard knows of it; empty where it asks for grammar alone
 * @param deletions empty where nothing can go
 */
record DeletionSearch(String sentence, int length, Optional<Claims> claims, Optional<Deletions> deletions) {

    private static final double WHOLE = 0.9;

    /** A version with words left out is always worth less than the whole, and the fuller is worth more. */
    private static final double HALF = 0.5;

    static DeletionSearch of(String sentence, Guard guard, MustCarry mustCarry, int room) {
        boolean full = guard == Guard.FULL;
        Optional<Draft> draft = Deleter.english().draft(sentence, full ? Freedom.PARTS : Freedom.WORDS);
        if (draft.isEmpty()) {
            return new DeletionSearch(sentence, 0, Optional.empty(), Optional.empty());
        }
        Optional<Claims> claims =
                full ? MeaningGuard.forLanguage("en").map(its -> its.claims(sentence)) : Optional.empty();
        List<Span> carried = mustCarry.in(sentence);
        Deletions deletions = draft.get()
                .versions(
                        both(claims.map(Claims::whole).orElse(List.of()), carried),
                        both(claims.map(Claims::required).orElse(List.of()), carried),
                        room);
        return new DeletionSearch(sentence, Graphemes.count(sentence), claims, Optional.of(deletions));
    }

    private static List<Span> both(List<Span> ours, List<Span> callers) {
        List<Span> all = new ArrayList<>(ours);
        all.addAll(callers);
        return all;
    }

    Optional<Version> within(int budget) {
        return deletions
                .flatMap(its -> its.within(budget, Fullness.reward(budget, length), this::isTrue))
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
