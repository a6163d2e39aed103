package dev.pressline.cli;

import dev.pressline.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Findings for a build, before they are written in one form or the other.
 *
 * @param command that found them
 * @param file what was looked at, as the caller named it
 * @param text what spans count in, where the file is that text
 * @param targets that were looked at, those without a finding too
 * @param findings all of them
 * @param failOn from which severity on one is a failure; NEVER where the caller did not say
 */
record Report(
        String command,
        String file,
        Optional<String> text,
        List<String> targets,
        List<Finding> findings,
        FailOn failOn) {

    Report {
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /** Whether a build should break on it: at or above what the caller said, errors where the caller did not say. */
    boolean fails(Finding finding) {
        return (failOn == FailOn.NEVER ? FailOn.ERROR : failOn).reachedBy(finding);
    }

    /** Of one target; with an empty name those that are about all. */
    List<Finding> findings(String target) {
        return findings.stream()
                .filter(finding ->
                        finding.target().filter(targets::contains).orElse("").equals(target))
                .toList();
    }
}
