package dev.pressline.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a page may take. The command has the only clock: the library itself asks none. */
final class DeadlineOption {

    @Option(
            names = "--deadline",
            paramLabel = "MS",
            description = "Milliseconds that a page may take; targets whose turn comes later are failed.")
    private @Nullable Integer milliseconds;

    /** Whether the time is up that begins now; empty where nobody set one. */
    Optional<BooleanSupplier> of(Line line) {
        OptionalInt own = line.number("deadlineMs");
        if (own.isEmpty() && milliseconds == null) {
            return Optional.empty();
        }
        int limit = own.orElseGet(() -> Objects.requireNonNullElse(milliseconds, 0));
        if (limit < 0) {
            throw Line.bad("deadlineMs", "is " + limit + ", expected 0 or more");
        }
        long start = System.nanoTime();
        long nanos = TimeUnit.MILLISECONDS.toNanos(limit);
        return Optional.of(() -> System.nanoTime() - start >= nanos);
    }
}
