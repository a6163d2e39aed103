package dev.pressline.benchmarks;

import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.ReleaseFeatures;
import dev.pressline.learn.DenseWeights;
import dev.pressline.tone.ToneJudge;
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

/** The verdict on a release whose evidence is there, against its length. Doubling the words should double the time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class ToneBenchmark {

    private static final String[] SENTENCES = {
        "Gale Power offers a comprehensive range of innovative solutions, tailored to the needs of every homeowner.",
        "\"We are thrilled to harness the power of the sea,\" said Jane Roe, chief executive of Gale Power.",
        "With an intuitive app and friendly experts the company ensures a seamless experience and lasting comfort.",
        "The firm opened its 14. office in Esbjerg on June 3, and hired 120 people for it.",
        "Whether you are new to solar or looking for an upgrade, discover what makes the difference.",
        "Revenue rose to $41 million in the third quarter, compared with $36 million a year earlier."
    };

    @Param({"400", "800", "1600"})
    int words;

    private final DenseWeights weights = DenseWeights.load(ToneJudge.class, "weights.tsv");
    private Message message = message("");

    @Setup
    public void write() {
        StringBuilder body = new StringBuilder();
        for (int i = 0, written = 0; written < words; i++) {
            String sentence = SENTENCES[i % SENTENCES.length];
            body.append(sentence).append(i % 3 == 2 ? '\n' : ' ');
            written += sentence.split(" ", -1).length;
        }
        message = message(body.toString());
    }

    private static Message message(String body) {
        return Message.of(
                "Gale Power Elevates Homes Across Denmark",
                body,
                Cues.forLanguage("en").orElseThrow());
    }

    @Benchmark
    public double verdict() {
        return weights.score(ReleaseFeatures.of(message));
    }
}
