package dev.pressline.benchmarks;

import dev.pressline.networks.BlueskyGrammar;
import dev.pressline.networks.MastodonGrammar;
import dev.pressline.networks.XGrammar;
import dev.pressline.text.Entity;
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

/**
 * Texts that make others' expressions slow. Ten times the length should take ten times as long; twitter-text isn't here
 * because it takes minutes or overflows the stack.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class HostileEntitiesBenchmark {

    @Param({"1000", "10000", "100000"})
    int length;

    @Param({"a.", "1.", "a.b-", "www.", "a.co.", "a.com.", "@", "#", "http://", "@a ", "#a ", "a.com/(("})
    String piece = "";

    private String text = "";
    private final XGrammar x = new XGrammar();
    private final MastodonGrammar mastodon = new MastodonGrammar();
    private final BlueskyGrammar bluesky = new BlueskyGrammar();

    @Setup
    public void write() {
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    @Benchmark
    public List<Entity> x() {
        return x.entities(text);
    }

    @Benchmark
    public List<Entity> mastodon() {
        return mastodon.entities(text);
    }

    @Benchmark
    public List<Entity> bluesky() {
        return bluesky.entities(text);
    }
}
