package dev.pressline;

import dev.pressline.compose.Composition;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Part;
import dev.pressline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts for every unit of the source: headline, sentences and parts, kept or not, and why. */
final class Ledger {

    private final List<Composition> compositions;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<String, LedgerEntry> overrides = new LinkedHashMap<>();

    private Ledger(List<Composition> compositions) {
        this.compositions = compositions;
    }

    static List<LedgerEntry> of(Brief brief, List<Composition> compositions, List<LedgerEntry> rows) {
        Ledger ledger = new Ledger(compositions);
        Article article = brief.article();
        if (!article.title().isEmpty()) {
            ledger.add("title", article.title(), List.of(), "a sentence says more");
        }
        brief.statements().forEach(ledger::add);
        for (int i = 0; i < article.parts().size(); i++) {
            Part part = article.parts().get(i);
            ledger.add("part" + (i + 1), part.text(), List.of(), "it is the release's " + labelOf(part));
        }
        compositions.forEach(composition -> composition.overrides().forEach(ledger::addSaid));
        rows.forEach(ledger::addSaid);
        ledger.overrides.forEach((id, entry) -> ledger.entries.add(entry.withId(id)));
        return ledger.entries;
    }

    /** What the caller says, after the source: one entry for all targets for which one voice says the same. */
    private void addSaid(LedgerEntry said) {
        LedgerEntry known = overrides.get(said.id());
        boolean other = known != null && !known.text().equals(said.text());
        String id = other ? said.id() + "@" + String.join("@", said.targets().keySet()) : said.id();
        overrides.put(id, known == null || other ? said : merged(known, said));
    }

    private static LedgerEntry merged(LedgerEntry one, LedgerEntry other) {
        Map<String, Fate> targets = new LinkedHashMap<>(one.targets());
        targets.putAll(other.targets());
        boolean first = one.fate().compareTo(other.fate()) <= 0;
        return new LedgerEntry(
                one.id(),
                one.text(),
                one.facts(),
                first ? one.fate() : other.fate(),
                first ? one.why() : other.why(),
                targets);
    }

    private void add(Statement statement) {
        String dropped =
                statement.standsAlone() ? "others are worth more as news" : "it hangs on the sentence before it";
        String why = statement.reasons().isEmpty() ? dropped : dropped + ": " + String.join(", ", statement.reasons());
        add(statement.unit(), statement.text(), statement.facts(), why);
    }

    private void add(String unit, String text, List<String> facts, String whyDropped) {
        Map<String, Fate> targets = new LinkedHashMap<>();
        for (Composition composition : compositions) {
            Fate fate = composition.fates().get(unit);
            if (fate != null) {
                targets.put(composition.outcome().target(), fate);
            }
        }
        Fate best = targets.values().stream().min(Comparator.naturalOrder()).orElse(Fate.DROPPED);
        entries.add(new LedgerEntry(unit, text, facts, best, why(best, unit, whyDropped), targets));
    }

    private String why(Fate fate, String unit, String whyDropped) {
        return switch (fate) {
            case KEPT -> "it carries the news";
            case CONDENSED -> "it carries the news; what went: " + steps(unit);
            case MOVED -> "it is the card's title";
            case DROPPED -> whyDropped;
        };
    }

    /** Of all targets, each step once. */
    private String steps(String unit) {
        return compositions.stream()
                .flatMap(composition -> composition.steps().getOrDefault(unit, List.of()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String labelOf(Part part) {
        return part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
