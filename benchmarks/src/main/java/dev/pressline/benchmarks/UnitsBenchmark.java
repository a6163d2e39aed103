package dev.pressline.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import dev.pressline.text.CharacterUnit;
import dev.pressline.text.EmojiSequences;
import dev.pressline.text.TextUnit;
import dev.pressline.text.WeightedUnit;
import java.util.List;
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

    /** X's figures; its links cost what {@code EntitiesBenchmark.xLinks} says. */
    private final TextUnit weighted = WeightedUnit.builder("x")
            .scale(100)
            .defaultWeight(200)
            .weight(0, 0x10FF, 100)
            .weight(0x2000, 0x200D, 100)
            .weight(0x2010, 0x201F, 100)
            .weight(0x2032, 0x2037, 100)
            .emoji(EmojiSequences.newest(), 200)
            .links(post -> List.of(), 2300)
            .build();

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
        return weighted.count(post);
    }

    @Benchmark
    public TwitterTextParseResults weightedTwitterText() {
        return TwitterTextParser.parseTweet(post);
    }
}
