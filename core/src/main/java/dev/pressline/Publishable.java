package dev.pressline;

import dev.pressline.compose.Composition;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.Outcome.NotAdvised;
import dev.pressline.model.Variant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds texts back where the source may not go out: they are there, and nobody is to post them yet. */
final class Publishable {

    private Publishable() {}

    /** The outcomes; what fits is not advised where a finding says that the source is not public. */
    static List<Outcome> outcomes(List<Composition> compositions, List<Finding> findings) {
        String reason = findings.stream()
                .filter(finding -> finding.code().equals(FindingCode.NOT_PUBLIC.name()))
                .map(Finding::message)
                .distinct()
                .collect(Collectors.joining("; "));
        return compositions.stream()
                .map(Composition::outcome)
                .map(outcome -> reason.isEmpty() ? outcome : heldBack(outcome, reason))
                .toList();
    }

    private static Outcome heldBack(Outcome outcome, String reason) {
        return outcome.variant()
                .<Outcome>map(variant -> heldBack(variant, outcome.reason(), reason))
                .orElse(outcome);
    }

    private static Outcome heldBack(Variant variant, String before, String reason) {
        String why = Stream.of("not public: " + reason, before)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new NotAdvised(variant, why);
    }
}
