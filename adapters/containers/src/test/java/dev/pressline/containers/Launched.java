package dev.pressline.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java process that ran to its end. */
record Launched(int status, List<String> lines) {

    private static final long MINUTES = 10;

    /** Runs {@code java} with these arguments; both outputs are read as UTF-8. */
    static Launched java(List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("launched", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Launched launched = new Launched(process.waitFor(), Files.readAllLines(output, StandardCharsets.UTF_8));
        Files.delete(output);
        return launched;
    }

    /** What stands behind a word at the beginning of a line. */
    List<String> after(String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    @Override
    public String toString() {
        return "status " + status + "\n" + String.join("\n", lines);
    }
}
