package dev.pressline.benchmarks;

import dev.pressline.deletion.Arcs;
import dev.pressline.deletion.Features;
import dev.pressline.deletion.Scoring;
import dev.pressline.deletion.Search;
import dev.pressline.deletion.WeightSum;
import dev.pressline.learn.FeatureSink;
import dev.pressline.learn.HashedModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the model that leaves words out: an averaged structured perceptron, whose search obeys the same bonds as at
 * work and, mostly, the length of the editor's answer. The same bytes for the same data. How to run it:
 * docs/training.md.
 */
public final class DeletionTrainer {

    private static final int SLOTS = 1 << 22;
    private static final int WEIGHTS = 400_000;
    private static final int ROUNDS = 6;
    private static final int SEED = 7;

    /** How wrong a wrong word is: the right answer must win by so much a word. */
    private static final float COST = 3;

    /** The share of examples without a budget, so that the model learns as well when it is enough. */
    private static final float FREE = 0.3f;

    /** The last rows are never trained on: figures are told on them. */
    private static final int HELD_OUT = 1_000;

    private final float[] weights = new float[SLOTS];

    /** For the average: each change times the step it came at. */
    private final double[] weighted = new double[SLOTS];

    private final Random random = new Random(SEED);
    private long step = 1;

    private DeletionTrainer() {}

    /** Arguments: the folder of the data, holding condense/google.dev.jsonl.gz, and the file to write. */
    public static void main(String[] args) throws IOException {
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<DeletionExample> all = DeletionExample.read(Path.of(args[0], "condense", "google.dev.jsonl.gz"));
        List<DeletionExample> examples = all.subList(0, all.size() - HELD_OUT);
        List<DeletionExample> held = all.subList(all.size() - HELD_OUT, all.size());
        DeletionTrainer trainer = new DeletionTrainer();
        List<DeletionExample> shuffled = new ArrayList<>(examples);
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(shuffled, trainer.random);
            double wrong =
                    shuffled.stream().mapToDouble(trainer::learn).average().orElse(0);
            log.printf("round %d: %.4f of the words wrong while training%n", round, wrong);
        }
        float[] average = trainer.average();
        log.printf(
                "%d rows held out: %.4f of the words wrong within the editor's length%n",
                held.size(), wrongWithin(held, average));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            HashedModel.of(average, WEIGHTS).write(out);
        }
    }

    /** Learns from one example; says which share of its words was wrong. */
    private double learn(DeletionExample example) {
        Arcs arcs = Scoring.arcs(example.words(), example.bonds(), example.features(), new Table(weights));
        addCost(arcs, example.kept());
        int room = random.nextFloat() < FREE ? example.length() : example.budget();
        Search search = example.search(arcs, room);
        int length = search.bestLength(room, 0);
        if (length < 0) {
            return 0;
        }
        BitSet guess = search.kept(length);
        if (!guess.equals(example.kept())) {
            change(example, example.kept(), 1);
            change(example, guess, -1);
        }
        step++;
        return wrong(example, guess);
    }

    private static void addCost(Arcs arcs, BitSet right) {
        for (int to = 0; to < arcs.size(); to++) {
            for (int from = -1; from < to; from++) {
                if (arcs.allows(from, to)) {
                    arcs.set(from, to, arcs.get(from, to) + (right.get(to) ? -COST : COST));
                }
            }
        }
    }

    private void change(DeletionExample example, BitSet kept, int by) {
        Features features = example.features();
        FeatureSink sink = hash -> {
            int slot = hash & (SLOTS - 1);
            weights[slot] += by;
            weighted[slot] += by * (double) step;
        };
        int from = -1;
        for (int to = kept.nextSetBit(0); to >= 0; to = kept.nextSetBit(to + 1)) {
            features.word(to, sink);
            features.arc(from, to, sink);
            from = to;
        }
        features.arc(from, example.words().size(), sink);
    }

    private float[] average() {
        float[] average = new float[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            average[i] = (float) (weights[i] - weighted[i] / step);
        }
        return average;
    }

    private static double wrongWithin(List<DeletionExample> examples, float[] weights) {
        return examples.stream()
                .mapToDouble(example -> {
                    Arcs arcs = Scoring.arcs(example.words(), example.bonds(), example.features(), new Table(weights));
                    Search search = example.search(arcs, example.budget());
                    int length = search.bestLength(example.budget(), 0);
                    return length < 0 ? 1 : wrong(example, search.kept(length));
                })
                .average()
                .orElse(0);
    }

    private static double wrong(DeletionExample example, BitSet guess) {
        BitSet differing = (BitSet) guess.clone();
        differing.xor(example.kept());
        return differing.cardinality() / (double) example.words().size();
    }

    /** Sums weights as they are while training. */
    private static final class Table implements WeightSum {

        private final float[] weights;
        private float sum;

        Table(float[] weights) {
            this.weights = weights;
        }

        @Override
        public void add(int hash) {
            sum += weights[hash & (SLOTS - 1)];
        }

        @Override
        public float take() {
            float taken = sum;
            sum = 0;
            return taken;
        }
    }
}
