package dev.pressline.cli;

import dev.pressline.model.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings for people, the gravest first: severity, code, what it is about, and what would mend it. */
final class FindingLines {

    /** A longer place is seen better in the text itself. */
    private static final int MAX_QUOTE = 60;

    private FindingLines() {}

    /** @param text what spans count in */
    static void add(List<Finding> findings, Optional<String> text, Sheet sheet) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> add(finding, text, sheet));
    }

    private static void add(Finding finding, Optional<String> text, Sheet sheet) {
        Look look = sheet.look();
        String place = text.flatMap(its -> place(finding, its))
                .map(words -> ": \"" + words + "\"")
                .orElse("");
        sheet.line("  " + look.severity(finding.severity()) + "  " + Sheet.harmless(finding.message() + place) + "  "
                + look.dim(Sheet.harmless(finding.code())));
        finding.fix().ifPresent(fix -> sheet.line("    " + look.either("→", "->") + " " + Sheet.harmless(fix)));
    }

    private static Optional<String> place(Finding finding, String text) {
        return finding.span()
                .filter(span -> span.end() <= text.length() && span.length() <= MAX_QUOTE)
                .map(span -> span.in(text).replace('\n', ' '));
    }
}
