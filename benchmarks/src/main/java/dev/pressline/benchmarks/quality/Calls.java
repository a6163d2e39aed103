package dev.pressline.benchmarks.quality;

import dev.pressline.benchmarks.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls the command as any caller does: a process of its own, JSON Lines in and out, both kept in a folder. */
final class Calls {

    private static final String COMMAND = "dev.pressline.cli.PresslineCommand";
    private static final long MINUTES = 10;

    private final Path folder;

    Calls(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException where the command can't be run, ends with another status than 0, or never ends */
    Answers answers(Trial trial) throws IOException, InterruptedException {
        Path in = folder.resolve(trial.rod() + ".in.jsonl");
        Path out = folder.resolve(trial.rod() + ".out.jsonl");
        JsonLines.write(in, trial.lines());
        Process process = new ProcessBuilder(line(trial.command()))
                .directory(trial.directory().toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(trial.rod() + ": no answer within " + MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException(trial.rod() + ": pressline ended with status " + process.exitValue());
        }
        return Answers.in(out);
    }

    private static List<String> line(List<String> command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = new ArrayList<>(List.of(java, "-Xmx1g", "-XX:+UseSerialGC", "-cp", classPath(), COMMAND));
        line.addAll(command);
        return line;
    }

    /** The command runs where its data is, so the entries must not count from here. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator), -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }

    /** Where questions and answers are kept; a new folder where the caller names none. */
    static Path folder(List<String> kept) throws IOException {
        return kept.isEmpty()
                ? Files.createTempDirectory("quality-gate")
                : Files.createDirectories(Path.of(kept.get(0)).toAbsolutePath());
    }
}
