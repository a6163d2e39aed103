package dev.pressline.benchmarks;

import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Phrase;
import dev.pressline.evidence.PhraseRanking;
import dev.pressline.evidence.Ranked;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Evidence;
import dev.pressline.model.Verdict;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** What is news in a release, against its length: 800 words are usual. Doubling them should double the time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class EvidenceBenchmark {

    private static final String[] SENTENCES = {
        "Gale Power opened its %d. wind farm off Esbjerg on June %d, and hired %d people for it.",
        "\"We are thrilled to harness the power of the sea,\" said Jane Roe, chief executive of Gale Power.",
        "The farm feeds %d megawatts of renewable energy into the grid, %d%% more than a year earlier.",
        "Visit our website to discover the world's leading solutions for offshore technology.",
        "Revenue of the segment rose to $%d million in the third quarter, compared with $%d million.",
        "However, storms may delay the next building phase until the port authority has approved the plan."
    };

    @Param({"400", "800", "1600"})
    int words;

    private final SentenceRanking ranking = SentenceRanking.forLanguage("en");
    private Article article = Article.builder("").build();
    private List<Sentence> sentences = List.of();

    @Setup
    public void write() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0, written = 0; written < words; i++) {
            String text = SENTENCES[i % SENTENCES.length]
                    .replace("%d", String.valueOf(2 + i % 27))
                    .replace("%%", "%");
            blocks.add(Block.Paragraph.of(text));
            written += text.split(" ", -1).length;
        }
        article = Article.builder("Gale Power Opens Wind Farm off Esbjerg")
                .language("en")
                .blocks(blocks)
                .build();
        sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (Span span : Sentences.of(blocks.get(i).text(), Locale.ENGLISH)) {
                sentences.add(new Sentence(span.in(blocks.get(i).text()), i, false));
            }
        }
    }

    @Benchmark
    public List<Evidence> evidence() {
        return Cues.forLanguage("en").orElseThrow().find(article.body());
    }

    @Benchmark
    public List<Ranked> sentences() {
        return ranking.rank(article.title(), "", sentences);
    }

    @Benchmark
    public List<Phrase> phrases() {
        return PhraseRanking.standard().rank(article);
    }

    /** With finding the evidence. */
    @Benchmark
    public Verdict verdict() {
        return ToneJudge.standard().judge(article);
    }
}
