package dev.pressline.benchmarks.fuzz;

/** Jazzer's way in; the system property {@code pressline.fuzz} says what is fuzzed: {@code scanners}. */
public final class FuzzTarget {

    private static final Hostile TARGET = Hostile.of(System.getProperty("pressline.fuzz", "read"));

    private FuzzTarget() {}

    /** By the name that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.take(data);
    }
}
