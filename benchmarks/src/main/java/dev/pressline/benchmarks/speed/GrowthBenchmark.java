package dev.pressline.benchmarks.speed;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.read.ReadRequest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same release once, ten and a hundred times as long. Linear work takes ten times as long for ten times the page.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    private static final int WORDS = 150;
    private static final int MENUS = 20;

    @Param({"1", "10", "100"})
    int times;

    private final Pressline pressline = Pressline.builder().build();
    private ReadRequest request = ReadRequest.html("").build();

    @Setup
    public void write() {
        request = ReadRequest.html(Release.page(WORDS * times, MENUS * times))
                .baseUri(Release.ADDRESS)
                .build();
    }

    @Benchmark
    public Article read() {
        return pressline.read(request);
    }

    @Benchmark
    public Adaptation adaptSix() {
        return pressline.adapt(AdaptRequest.page(request).build());
    }
}
