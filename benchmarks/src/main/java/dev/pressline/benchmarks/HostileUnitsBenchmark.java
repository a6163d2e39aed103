package dev.pressline.benchmarks;

import dev.pressline.Pressline;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.CharacterUnit;
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

/** Texts that look back or ahead as far as a text can. Ten times the length should take ten times as long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class HostileUnitsBenchmark {

    @Param({"1000", "10000", "100000"})
    int length;

    /** Combining marks, ZWJ chains, regional indicators, Indic conjuncts; and what looks like links. */
    @Param({"\u0301", "\uD83D\uDC69\u200D", "\uD83C\uDDE9", "\u0915\u094D", "a.co.", "1.", "http://", "("})
    String piece = "";

    private String text = "";
    private final NetworkAdapter network = Pressline.builder().build().network("x");
    private final Length weighted = network.length(new UnitContext("weighted", network.rules()));

    @Setup
    public void write() {
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    @Benchmark
    public int graphemes() {
        return CharacterUnit.GRAPHEMES.count(text);
    }

    @Benchmark
    public int weighted() {
        return weighted.of(text);
    }
}
