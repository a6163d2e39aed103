package dev.pressline.cli;

import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Alternative;
import dev.pressline.model.Finding;
import dev.pressline.model.Finding.Severity;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An adaptation for people: the source, each target, what concerns all of them, and a line that sums up. */
final class AdaptationSheet {

    private static final String TITLE = "title";

    private final Adaptation adaptation;
    private final Pressline engine;
    private final Look look;
    private final Sheet sheet;
    private final boolean alternatives;

    AdaptationSheet(Adaptation adaptation, Pressline engine, Look look, boolean alternatives) {
        this.alternatives = alternatives;
        this.adaptation = adaptation;
        this.engine = engine;
        this.look = look;
        this.sheet = new Sheet(look);
    }

    String text() {
        head();
        for (Outcome outcome : adaptation.outcomes()) {
            sheet.gap();
            new OutcomeSheet(outcome, adaptation, engine, sheet).add();
            if (alternatives) {
                outcome.variant().ifPresent(variant -> variant.alternatives().forEach(this::add));
            }
        }
        List<Finding> general = adaptation.findings().stream()
                .filter(finding -> finding.target().flatMap(adaptation::outcome).isEmpty())
                .toList();
        if (!general.isEmpty()) {
            sheet.gap().heading("All targets", "");
            FindingLines.add(general, Optional.empty(), sheet);
        }
        sheet.gap().line(summary());
        return sheet.text();
    }

    private void add(Alternative alternative) {
        sheet.gap()
                .line(look.dim("  or, " + alternative.reason()))
                .body(alternative.post().text());
    }

    private void head() {
        adaptation.ledger().stream()
                .filter(entry -> entry.id().equals(TITLE))
                .map(LedgerEntry::text)
                .forEach(title -> sheet.line(look.bold(Sheet.harmless(title))));
        String kind = Choices.name(adaptation.kind()) + (adaptation.regulated() ? " (regulated)" : "");
        String parts = Stream.of(kind, adaptation.sourceId())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator()));
        sheet.line(look.dim(Sheet.harmless(parts)));
    }

    /** {@code 3 targets: 2 fit, 1 cannot fit · 0 errors, 2 warnings, 1 info}. */
    private String summary() {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        adaptation.outcomes().forEach(outcome -> outcomes.merge(outcome.name(), 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        outcomes.forEach((name, count) -> counts.add(count + " " + spoken(name)));
        return plural(adaptation.outcomes().size(), "target") + ": " + String.join(", ", counts) + separator()
                + plural(count(Severity.ERROR), "error") + ", " + plural(count(Severity.WARNING), "warning") + ", "
                + count(Severity.INFO) + " info";
    }

    private static String spoken(String outcome) {
        return outcome.equals("fits") ? "fit" : outcome.replace('-', ' ');
    }

    private int count(Severity severity) {
        return (int) adaptation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String separator() {
        return look.either(" · ", " | ");
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
