package dev.pressline.review;

import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Adaptation;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.SourceFacts.Mark;
import dev.pressline.review.Comparison.Change;
import dev.pressline.review.Comparison.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says what an update of a source means for the posts that were made of it, from what two adaptations stored of their
 * sources. Sentences that both have are set aside; what the others state decides. Linear in the sources.
 */
public final class SourceComparer {

    private final Adaptation before;
    private final Adaptation after;
    private final Set<String> smallWords = new HashSet<>();

    /** A fact and where it stands. */
    private record Stated(String unit, StatedFact fact) {
        boolean saysAs(Stated other) {
            return key().equals(other.key());
        }

        String key() {
            return fact.kind() + " " + fact.value();
        }
    }

    private SourceComparer(Adaptation before, Adaptation after) {
        this.before = before;
        this.after = after;
    }

    /** What became of a source, by the adaptation stored of it and one made now; empty where the source is gone. */
    public static Comparison compare(Adaptation before, Optional<Adaptation> after) {
        return after.map(now -> new SourceComparer(before, now).compare()).orElse(Comparison.WITHDRAWN);
    }

    private Comparison compare() {
        if (before.sourceHash().equals(after.sourceHash())) {
            return Comparison.UNCHANGED;
        }
        if (after.marks().contains(Mark.RETRACTION)) {
            return Comparison.WITHDRAWN;
        }
        List<LedgerEntry> was = without(before.ledger(), after.ledger(), SourceComparer::words);
        List<LedgerEntry> is = without(after.ledger(), before.ledger(), SourceComparer::words);
        if (was.isEmpty() && is.isEmpty()) {
            return before.ledger().isEmpty() ? new Comparison(Verdict.COSMETIC, List.of()) : Comparison.UNCHANGED;
        }
        before.ledger().forEach(entry -> smallWords.addAll(StatedFacts.smallWords(entry.text())));
        after.ledger().forEach(entry -> smallWords.addAll(StatedFacts.smallWords(entry.text())));
        List<Change> changes = changes(stated(was, before.language()), stated(is, after.language()));
        return new Comparison(changes.isEmpty() ? Verdict.COSMETIC : Verdict.FACTS_CHANGED, changes);
    }

    /** What the other list does not have by its key; each that it has sets one aside. */
    private static <T> List<T> without(List<T> items, List<T> others, Function<T, String> key) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(other -> there.merge(key.apply(other), 1, Integer::sum));
        return items.stream()
                .filter(item -> there.merge(key.apply(item), -1, Integer::sum) < 0)
                .toList();
    }

    private static String words(LedgerEntry entry) {
        return String.join(" ", entry.text().strip().split("\\s+", -1));
    }

    private List<Stated> stated(List<LedgerEntry> entries, String language) {
        List<Stated> stated = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            StatedFacts.of(entry.text(), language, smallWords::contains)
                    .forEach(fact -> stated.add(new Stated(entry.id(), fact)));
        }
        return stated;
    }

    private static List<Change> changes(List<Stated> was, List<Stated> is) {
        List<Stated> gone = without(was, is, Stated::key);
        List<Stated> come = without(is, was, Stated::key);
        return gone.isEmpty() && come.isEmpty() ? swapped(was, is) : paired(gone, come);
    }

    /** The same facts in another order: up from 10 to 12 is not up from 12 to 10. */
    private static List<Change> swapped(List<Stated> was, List<Stated> is) {
        for (int i = 0; i < is.size(); i++) {
            if (!is.get(i).saysAs(was.get(i))) {
                return List.of(change(was.get(i), is.get(i)));
            }
        }
        return List.of();
    }

    /** What went beside what came, kind by kind, in order. */
    private static List<Change> paired(List<Stated> gone, List<Stated> come) {
        Map<StatedFact.Kind, Deque<Stated>> left = new EnumMap<>(StatedFact.Kind.class);
        gone.forEach(was -> left.computeIfAbsent(was.fact().kind(), kind -> new ArrayDeque<>())
                .add(was));
        List<Change> changes = new ArrayList<>();
        for (Stated now : come) {
            Optional<Stated> was =
                    Optional.ofNullable(left.get(now.fact().kind())).map(Deque::poll);
            changes.add(was.map(fact -> change(fact, now))
                    .orElseGet(() ->
                            new Change(kind(now), now.unit(), "", now.fact().written())));
        }
        left.values()
                .forEach(its -> its.forEach(was ->
                        changes.add(new Change(kind(was), was.unit(), was.fact().written(), ""))));
        return changes;
    }

    private static Change change(Stated was, Stated is) {
        return new Change(kind(is), is.unit(), was.fact().written(), is.fact().written());
    }

    private static String kind(Stated stated) {
        return stated.fact().kind().name().toLowerCase(Locale.ROOT);
    }
}
