package dev.pressline.benchmarks.speed;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import dev.pressline.Pressline;
import dev.pressline.benchmarks.PostText;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.Entity;
import dev.pressline.text.Graphemes;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is asked of every candidate for a post: lengths and entities, beside twitter-text and ICU4J. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PostBenchmark {

    @Param({"ASCII", "EMOJI", "LONG"})
    PostText text = PostText.ASCII;

    private final NetworkAdapter x = Pressline.builder().build().network("x");
    private final Length weights = x.length(new UnitContext("weighted", x.rules()));
    private final Extractor extractor = new Extractor();
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final BreakIterator stops = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    private String post = "";

    @Setup
    public void write() {
        post = text.text();
    }

    @Benchmark
    public List<Entity> entities() {
        return x.grammar().entities(post);
    }

    @Benchmark
    public List<Extractor.Entity> entitiesTwitterText() {
        return extractor.extractEntitiesWithIndices(post);
    }

    @Benchmark
    public int weighted() {
        return weights.of(post);
    }

    @Benchmark
    public TwitterTextParseResults weightedTwitterText() {
        return TwitterTextParser.parseTweet(post);
    }

    @Benchmark
    public int graphemes() {
        return Graphemes.count(post);
    }

    @Benchmark
    public int graphemesIcu() {
        return count(clusters);
    }

    @Benchmark
    public List<Span> sentences() {
        return Sentences.of(post, Locale.ENGLISH);
    }

    @Benchmark
    public int sentencesIcu() {
        return count(stops);
    }

    private int count(BreakIterator breaks) {
        breaks.setText(post);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
