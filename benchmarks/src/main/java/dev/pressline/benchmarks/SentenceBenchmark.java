package dev.pressline.benchmarks;

import dev.pressline.condense.Condensed;
import dev.pressline.condense.Guard;
import dev.pressline.condense.SentenceCondenser;
import dev.pressline.model.Frontier;
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

/** One sentence shortened to half its length, and its whole frontier, against its number of words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class SentenceBenchmark {

    private static final String WORDS =
            "Acme opened a new plant for pumps in the north of Leeds on Tuesday, after a review"
                    + " of its sites in Europe, and will hire 300 engineers for the region, ";

    @Param({"15", "30", "60", "120", "2000"})
    int words;

    private String sentence = "";

    private final SentenceCondenser loose = SentenceCondenser.with(Guard.SENTENCE);
    private final SentenceCondenser full = SentenceCondenser.with(Guard.FULL);

    @Setup
    public void write() {
        String[] all = WORDS.repeat(words).split(" ");
        sentence = String.join(" ", java.util.Arrays.copyOf(all, words)).replaceAll("[ ,]+$", "") + ".";
    }

    @Benchmark
    public Condensed toHalf() {
        return loose.condense(sentence, sentence.length() / 2);
    }

    @Benchmark
    public Condensed toHalfGuarded() {
        return full.condense(sentence, sentence.length() / 2);
    }

    @Benchmark
    public Frontier frontierGuarded() {
        return full.frontier(sentence);
    }
}
