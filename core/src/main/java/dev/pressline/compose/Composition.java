package dev.pressline.compose;

import dev.pressline.model.Finding;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a brief for one target.
 *
 * @param outcome the posts, or why there are none
 * @param fates what became of each source unit that was used
 * @param steps what was left out of a unit that is said condensed: {@code descriptor}, {@code afterthought} …
 * @param findings what composing did that an editor should know
 * @param overrides what the caller said, whose word it was, and what became of it
 */
public record Composition(
        Outcome outcome,
        Map<String, Fate> fates,
        Map<String, List<String>> steps,
        List<Finding> findings,
        List<LedgerEntry> overrides) {

    public Composition {
        fates = Collections.unmodifiableMap(new LinkedHashMap<>(fates));
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        findings = List.copyOf(findings);
        overrides = List.copyOf(overrides);
    }

    /** A composition in which the caller said nothing. */
    public Composition(
            Outcome outcome, Map<String, Fate> fates, Map<String, List<String>> steps, List<Finding> findings) {
        this(outcome, fates, steps, findings, List.of());
    }

    /** One in which nothing is said in other words than the source's sentences. */
    public Composition(Outcome outcome, Map<String, Fate> fates, List<Finding> findings) {
        this(outcome, fates, Map.of(), findings);
    }
}
