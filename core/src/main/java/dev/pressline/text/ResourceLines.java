package dev.pressline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists and tables that ship beside this package: one entry a line, {@code #} starts a comment line. */
record ResourceLines(List<String> comments, List<String> entries) {

    ResourceLines {
        comments = List.copyOf(comments);
        entries = List.copyOf(entries);
    }

    /** Reads a resource of this package. A missing one is a broken build, not a caller's mistake. */
    static ResourceLines of(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + name);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return new ResourceLines(
                    lines.stream().filter(line -> line.startsWith("#")).toList(),
                    lines.stream().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + name, e);
        }
    }

    /** What stands after {@code # key: } in a comment line. */
    String header(String key) {
        String start = "# " + key + ": ";
        return comments.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("resource has no header " + key));
    }
}
