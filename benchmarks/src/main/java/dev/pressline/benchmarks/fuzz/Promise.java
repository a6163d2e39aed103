package dev.pressline.benchmarks.fuzz;

/** What must hold whatever came in. */
final class Promise {

    private Promise() {}

    /** @throws IllegalStateException a defect: the promise is broken */
    static void that(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("broken promise: " + what);
        }
    }
}
