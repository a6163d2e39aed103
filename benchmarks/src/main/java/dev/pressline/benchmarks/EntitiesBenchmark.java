package dev.pressline.benchmarks;

import com.twitter.twittertext.Extractor;
import dev.pressline.networks.BlueskyGrammar;
import dev.pressline.networks.MastodonGrammar;
import dev.pressline.networks.XGrammar;
import dev.pressline.text.Entity;
import dev.pressline.text.Span;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What of a post would be linked: ours for three networks beside twitter-text 3.1.0, on posts as people write them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
public class EntitiesBenchmark {

    @Param
    PostText text = PostText.ASCII;

    private String post = "";
    private final XGrammar x = new XGrammar();
    private final MastodonGrammar mastodon = new MastodonGrammar();
    private final BlueskyGrammar bluesky = new BlueskyGrammar();
    private final Extractor peer = new Extractor();

    @Setup
    public void write() {
        post = text.text();
    }

    @Benchmark
    public List<Entity> x() {
        return x.entities(post);
    }

    @Benchmark
    public List<Span> xLinks() {
        return x.links(post);
    }

    @Benchmark
    public List<Entity> mastodon() {
        return mastodon.entities(post);
    }

    @Benchmark
    public List<Entity> bluesky() {
        return bluesky.entities(post);
    }

    @Benchmark
    public void twitterTextUrlsAndHashtags(Blackhole hole) {
        hole.consume(peer.extractURLsWithIndices(post));
        hole.consume(peer.extractHashtagsWithIndices(post));
    }

    @Benchmark
    public List<Extractor.Entity> twitterTextAll() {
        return peer.extractEntitiesWithIndices(post);
    }
}
