package dev.pressline.benchmarks.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import dev.pressline.Pressline;
import dev.pressline.networks.Networks;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.SimilarityScore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeavyPagesTest {

    @TempDir
    Path folder;

    @Test
    void theHeaviestPagesAreAdaptedOrRefusedInHalfAGigabyte() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        HeavyPages.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(0, status, lines.toString());
        assertEquals(10, lines.size(), lines.toString());
        assertEquals(
                List.of(
                        "20 MB of prose, allowed to be read: 3741256 words",
                        "20 MB of prose, allowed to be adapted: INPUT_TOO_LARGE",
                        "20 MB of prose: INPUT_TOO_LARGE",
                        "2 MB of scraps: INPUT_TOO_LARGE",
                        "2 MB of prose: 6 outcomes",
                        "a formatting storm at the bound of nodes: 6 outcomes"),
                lines.subList(0, 6));
    }

    /** All that the engine runs on, whatever started this test. */
    private static String classPath() {
        return Stream.of(
                        HeavyPages.class,
                        Pressline.class,
                        Networks.class,
                        Jsoup.class,
                        BreakIterator.class,
                        SimilarityScore.class,
                        StringUtils.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
