package dev.pressline.benchmarks;

import dev.pressline.Pressline;
import dev.pressline.compose.ComposeRequest;
import dev.pressline.compose.Composer;
import dev.pressline.compose.Composition;
import dev.pressline.compose.Material;
import dev.pressline.compose.Taken;
import dev.pressline.condense.Condenser;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Objective;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.Ownership;
import dev.pressline.model.Target;
import dev.pressline.model.Verdict;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.read.ReadRequest;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * From a brief to the variants and alternatives of all networks, against the length of the article: ten paragraphs are
 * about 800 words. Doubling the paragraphs should not quite double the time, for the search is bounded.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComposeBenchmark {

    private static final String PARAGRAPH = """
            <p>Acme Heat, Inc. (NYSE: ACM), the home of bold heat, today announced that it has opened plant number %1$d \
            for %1$d00 people in Leipzig, marking its entry into region %1$d. The site cost $14.%1$d million and makes \
            up to 60,%1$d00 pumps a year, 4.5%% more than the plant of 20%1$d. Its output goes to dealers in %1$d \
            countries, which means shorter ways for buyers of pumps. Residents can visit hall %1$d on May %1$d.</p>
            """;

    @Param({"10", "20", "40"})
    int paragraphs;

    private final Pressline pressline = Pressline.builder().build();
    private final List<Composition> compositions = new ArrayList<>();
    private Brief brief = Condenser.standard().condense(Article.builder("").build());
    private Verdict tone = ToneJudge.standard().judge(brief.article());

    @Setup
    public void write() {
        StringBuilder html =
                new StringBuilder("<html lang=en><title>Acme opens plants</title><article><h1>Acme opens plants</h1>");
        for (int i = 0; i < paragraphs; i++) {
            html.append(PARAGRAPH.formatted(i + 10));
        }
        ReadRequest page = ReadRequest.html(html.append("</article>").toString())
                .baseUri("https://acme.example/plants")
                .build();
        brief = Condenser.standard().condense(pressline.read(page));
        tone = ToneJudge.standard().judge(brief.article());
    }

    @Benchmark
    public List<Composition> compose() {
        compositions.clear();
        Material material = Material.of(brief);
        for (NetworkAdapter network : pressline.networks()) {
            compositions.add(Composer.standard().compose(request(material, network)));
        }
        return compositions;
    }

    private ComposeRequest request(Material material, NetworkAdapter network) {
        return new ComposeRequest(
                material,
                material.brief().article().canonicalUrl(),
                tone,
                Target.of(network.id()),
                network,
                pressline.rules(network.id()),
                Ownership.none(),
                "benchmark",
                List.of(),
                Optional.empty(),
                Objective.AWARENESS,
                OverrideChain.none(),
                List.of(),
                Taken.nothing());
    }
}
