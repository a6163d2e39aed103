package dev.pressline.cli;

import dev.pressline.model.Finding;
import java.util.List;

/** From which finding on the command ends with {@link ExitStatus#FINDING}. */
enum FailOn {
    NEVER,
    INFO,
    WARNING,
    ERROR;

    boolean reachedBy(List<Finding> findings) {
        return this != NEVER
                && findings.stream()
                        .anyMatch(finding -> valueOf(finding.severity().name()).compareTo(this) >= 0);
    }
}
