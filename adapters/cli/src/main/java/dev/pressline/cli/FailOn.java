package dev.pressline.cli;

import dev.pressline.model.Finding;
import java.util.List;

/** From which finding on the command ends with {@link ExitStatus#FINDING}. */
enum FailOn {
    NEVER,
    INFO,
    WARNING,
    ERROR;

    /** Whether a finding is at or above it; nothing is above never. */
    boolean reachedBy(Finding finding) {
        return this != NEVER && valueOf(finding.severity().name()).compareTo(this) >= 0;
    }

    boolean reachedBy(List<Finding> findings) {
        return findings.stream().anyMatch(this::reachedBy);
    }
}
