package dev.pressline.review;

import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Adaptation;
import dev.pressline.model.SourceFacts.Mark;
import dev.pressline.review.Comparison.Change;
import dev.pressline.review.Comparison.Verdict;
import dev.pressline.text.Sentences;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what an update of a source means for the posts that were made of it, from what two adaptations stored of their
 * sources. Sentences that both have are set aside; what the others state decides. Linear in the sources.
 */
public final class SourceComparer {

    /** Longer words before a colon are no mark. */
    private static final int MARK = 30;

    private final Adaptation before;
    private final Adaptation after;
    private final Set<String> smallWords = new HashSet<>();

    /** What a source says in one place. */
    private record Sentence(String unit, String text) {

        /** Whatever the white space. */
        String words() {
            return String.join(" ", text.strip().split("\\s+", -1));
        }

        /** The words behind the first colon or dash near the start; all of them where there is none. */
        String withoutMark() {
            String words = words();
            int end = Stream.of(": ", " - ", " – ", " — ")
                    .mapToInt(sign -> words.indexOf(sign) < 0 ? MARK : words.indexOf(sign) + sign.length())
                    .min()
                    .orElse(MARK);
            return end < MARK ? words.substring(end) : words;
        }
    }

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
        List<Sentence> was = sentences(before);
        List<Sentence> is = sentences(after);
        List<Sentence> gone = without(was, words(is));
        List<Sentence> come = without(is, words(was));
        if (isWithdrawn(was.size() == gone.size(), is, come)) {
            return Comparison.WITHDRAWN;
        }
        if (gone.isEmpty() && come.isEmpty()) {
            return was.isEmpty() ? new Comparison(Verdict.COSMETIC, List.of()) : Comparison.UNCHANGED;
        }
        was.forEach(sentence -> smallWords.addAll(StatedFacts.smallWords(sentence.text())));
        is.forEach(sentence -> smallWords.addAll(StatedFacts.smallWords(sentence.text())));
        List<Change> changes = changes(
                stated(withoutMarked(gone, words(is)), before.language()),
                stated(withoutMarked(come, words(was)), after.language()));
        return new Comparison(changes.isEmpty() ? Verdict.COSMETIC : Verdict.FACTS_CHANGED, changes);
    }

    private boolean isWithdrawn(boolean nothingLeft, List<Sentence> is, List<Sentence> come) {
        return after.marks().contains(Mark.RETRACTION)
                || come.stream().map(Sentence::text).anyMatch(WithdrawnWords::saysSo)
                || (nothingLeft
                        && !is.isEmpty()
                        && WithdrawnWords.isNotice(
                                is.get(0).text(),
                                is.stream().map(Sentence::text).toList()));
    }

    /** One by one, also of parts that the ledger has whole. */
    private static List<Sentence> sentences(Adaptation adaptation) {
        Locale locale = Locale.forLanguageTag(adaptation.language());
        return adaptation.ledger().stream()
                .flatMap(entry -> Sentences.of(entry.text(), locale).stream()
                        .map(span -> new Sentence(entry.id(), span.in(entry.text()))))
                .toList();
    }

    private static Set<String> words(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::words).collect(Collectors.toSet());
    }

    /** What the other version does not say; how often it says it is no matter. */
    private static List<Sentence> without(List<Sentence> sentences, Set<String> others) {
        return sentences.stream()
                .filter(sentence -> !others.contains(sentence.words()))
                .toList();
    }

    /** Without what the other version says behind no mark: {@code "CORRECTION: Acme opens a plant"}. */
    private static List<Sentence> withoutMarked(List<Sentence> sentences, Set<String> others) {
        return sentences.stream()
                .filter(sentence -> !others.contains(sentence.withoutMark()))
                .toList();
    }

    /** What the other list does not have; each that it has sets one aside. */
    private static List<Stated> without(List<Stated> items, List<Stated> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(other -> there.merge(other.key(), 1, Integer::sum));
        return items.stream()
                .filter(item -> there.merge(item.key(), -1, Integer::sum) < 0)
                .toList();
    }

    private List<Stated> stated(List<Sentence> sentences, String language) {
        List<Stated> stated = new ArrayList<>();
        for (Sentence sentence : sentences) {
            StatedFacts.of(sentence.text(), language, smallWords::contains)
                    .forEach(fact -> stated.add(new Stated(sentence.unit(), fact)));
        }
        return stated;
    }

    private static List<Change> changes(List<Stated> was, List<Stated> is) {
        List<Stated> gone = without(was, is);
        List<Stated> come = without(is, was);
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
