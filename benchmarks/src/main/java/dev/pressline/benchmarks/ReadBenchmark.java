package dev.pressline.benchmarks;

import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading pages of at least {@code smallest} chars: ours beside a bare {@code Jsoup.parse} and readability4j 1.0.8,
 * each from text to article. The pages are those of {@link Pages#folder()}. A score is the time for all of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
public class ReadBenchmark {

    private static final int MOST = 60;
    private static final String ADDRESS = "https://news.example/release";

    @Param({"100000"})
    int smallest;

    private List<String> pages = List.of();

    @Setup
    public void load() throws IOException {
        Path folder = Pages.folder();
        pages = Pages.of(folder, smallest, MOST);
        if (pages.isEmpty()) {
            throw new IllegalStateException("no page of " + smallest + " chars or more in " + folder);
        }
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (String page : pages) {
            hole.consume(ArticleReader.standard()
                    .read(ReadRequest.html(page).baseUri(ADDRESS).build()));
        }
    }

    @Benchmark
    public void jsoupParse(Blackhole hole) {
        for (String page : pages) {
            hole.consume(Jsoup.parse(page, ADDRESS));
        }
    }

    @Benchmark
    public void readability4j(Blackhole hole) {
        for (String page : pages) {
            hole.consume(new Readability4J(ADDRESS, page).parse());
        }
    }
}
