package dev.pressline.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import dev.pressline.Pressline;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.CharacterUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The length of a post: graphemes beside java.text, ICU4J and {@code \X}, X's weights beside twitter-text 3.1.0. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnitsBenchmark {

    @Param
    PostText text = PostText.ASCII;

    private String post = "";
    private final BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final java.text.BreakIterator jdk = java.text.BreakIterator.getCharacterInstance(Locale.ROOT);
    private final Pattern cluster = Pattern.compile("\\X");

    private final NetworkAdapter x = Pressline.builder().build().network("x");

    /** X's own count, links found and all. */
    private final Length weighted = x.length(new UnitContext("weighted", x.rules()));

    @Setup
    public void write() {
        post = text.text();
    }

    @Benchmark
    public int graphemes() {
        return CharacterUnit.GRAPHEMES.count(post);
    }

    @Benchmark
    public int graphemesIcu() {
        icu.setText(post);
        int count = 0;
        while (icu.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Benchmark
    public int graphemesJavaText() {
        jdk.setText(post);
        int count = 0;
        while (jdk.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Benchmark
    public int graphemesRegex() {
        Matcher matcher = cluster.matcher(post);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Benchmark
    public int utf8Bytes() {
        return CharacterUnit.UTF8_BYTES.count(post);
    }

    @Benchmark
    public int weighted() {
        return weighted.of(post);
    }

    @Benchmark
    public TwitterTextParseResults weightedTwitterText() {
        return TwitterTextParser.parseTweet(post);
    }
}
