package dev.pressline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads something takes. */
final class InOut {

    /** How a result is written. */
    enum Format {
        TEXT,
        JSON,
        /** For code scanning, where there are findings. */
        SARIF,
        /** For test reports, where there are findings. */
        JUNIT
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = Input.STANDARD,
            description = "What to read; - or nothing is standard input. Files packed by gzip are unpacked.")
    private String file = Input.STANDARD;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people (default) or for programs; adapt and check also write sarif and junit.")
    private @Nullable Format format;

    @Option(names = "--jsonl", description = "Read a JSON object a line, write one a line, in the same order.")
    private boolean jsonl;

    String file() {
        return file;
    }

    boolean jsonl() {
        return jsonl;
    }

    Format format() {
        return format == null ? Format.TEXT : format;
    }

    /** Whether the result is to be a report for builds. */
    boolean reports() {
        return format == Format.SARIF || format == Format.JUNIT;
    }

    /** Whether two options ask for two forms of one result. */
    boolean contradictory() {
        return jsonl && format != null && format != Format.JSON;
    }
}
