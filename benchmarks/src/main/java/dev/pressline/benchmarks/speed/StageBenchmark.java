package dev.pressline.benchmarks.speed;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.condense.Condenser;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Verdict;
import dev.pressline.read.ReadRequest;
import dev.pressline.tone.ToneJudge;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage and the whole, beside a bare parse, readability4j, and ICU4J's walk over the words of the article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

    @Param
    Size size = Size.SMALL;

    private final Pressline pressline = Pressline.builder().build();
    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ENGLISH);
    private String page = "";
    private ReadRequest request = ReadRequest.html("").build();
    private Article article = Article.builder("").build();
    private AdaptRequest one = AdaptRequest.article(article).build();
    private AdaptRequest six = one;

    @Setup
    public void write() {
        page = size.page();
        request = ReadRequest.html(page).baseUri(Release.ADDRESS).build();
        article = pressline.read(request);
        one = AdaptRequest.page(request).networks("x").build();
        six = AdaptRequest.page(request).build();
    }

    @Benchmark
    public Document jsoupParse() {
        return Jsoup.parse(page, Release.ADDRESS);
    }

    @Benchmark
    public Object readability4j() {
        return new Readability4J(Release.ADDRESS, page).parse();
    }

    @Benchmark
    public int icuWords() {
        words.setText(article.body());
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Benchmark
    public Article read() {
        return pressline.read(request);
    }

    @Benchmark
    public Brief condense() {
        return Condenser.standard().condense(article);
    }

    @Benchmark
    public Verdict tone() {
        return ToneJudge.standard().judge(article);
    }

    @Benchmark
    public Adaptation adaptOne() {
        return pressline.adapt(one);
    }

    @Benchmark
    public Adaptation adaptSix() {
        return pressline.adapt(six);
    }
}
