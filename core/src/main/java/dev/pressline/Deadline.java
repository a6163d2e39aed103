package dev.pressline;

import java.util.function.BooleanSupplier;

/** The caller's deadline during one adapting: once it has passed, it stays so, whatever the caller says then. */
final class Deadline {

    private final BooleanSupplier callers;
    private boolean passed;

    Deadline(BooleanSupplier callers) {
        this.callers = callers;
    }

    /** Asks the caller, until it says yes. */
    boolean hasPassed() {
        passed = passed || callers.getAsBoolean();
        return passed;
    }
}
