package dev.pressline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real pages from a folder that stays outside the project. In: its path. Out: the pages as text, by path. */
public final class Pages {

    /** As the reader refuses larger ones by default. */
    private static final int LARGEST = 2_000_000;

    private Pages() {}

    /**
     * The folder that system property {@code pressline.pages} names, else the pages below {@code PRESSLINE_DATA}.
     *
     * @throws IllegalStateException where neither is set
     */
    public static Path folder() {
        String property = System.getProperty("pressline.pages", "");
        String data = System.getenv().getOrDefault("PRESSLINE_DATA", "");
        if (property.isEmpty() && data.isEmpty()) {
            throw new IllegalStateException("set PRESSLINE_DATA, or -Dpressline.pages=FOLDER with HTML files in it");
        }
        return property.isEmpty() ? Path.of(data, "read", "pages") : Path.of(property);
    }

    /**
     * The pages below a folder, {@code .html} or gzipped, in the order of their paths.
     *
     * @param smallest in chars
     * @param most how many at most, spread evenly
     */
    public static List<String> of(Path folder, int smallest, int most) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String page = text(file);
                if (page.length() >= smallest && page.length() <= LARGEST) {
                    pages.add(page);
                }
            }
        }
        List<String> spread = new ArrayList<>();
        int wanted = Math.min(most, pages.size());
        for (int i = 0; i < wanted; i++) {
            spread.add(pages.get((int) ((long) i * pages.size() / wanted)));
        }
        return spread;
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
