package dev.pressline.benchmarks;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.read.ReadRequest;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A page to variants for every network, against the length of the article. Doubling the paragraphs should double the
 * time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdaptBenchmark {

    private static final String PARAGRAPH = """
            <p>Acme Heat, Inc. (NYSE: ACM) today announced that it has opened plant number %d for 300 people in Leipzig. \
            The site cost $14.2 million and makes up to 60,000 pumps a year, 4.5%% more than the plant of 2025. \
            "We build where our customers are," said Jane Roe, chief executive of Acme Heat.</p>
            """;

    @Param({"10", "20", "40"})
    int paragraphs;

    private final Pressline pressline = Pressline.builder().build();
    private AdaptRequest request = AdaptRequest.html("").build();

    @Setup
    public void write() {
        StringBuilder html =
                new StringBuilder("<html lang=en><title>Acme opens plants</title><article><h1>Acme opens plants</h1>");
        for (int i = 0; i < paragraphs; i++) {
            html.append(PARAGRAPH.formatted(i));
        }
        ReadRequest page = ReadRequest.html(html.append("</article>").toString())
                .baseUri("https://acme.example/plants")
                .build();
        request = AdaptRequest.page(page).build();
    }

    @Benchmark
    public Adaptation adapt() {
        return pressline.adapt(request);
    }
}
