package dev.pressline.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Scores answers that were kept, without asking again: to hold these scorers against the ones that came with the data.
 * Arguments: the data folder, the folder that {@code QualityGate --keep} wrote. A line a rod.
 */
public final class QualityScore {

    private QualityScore() {}

    public static void main(String[] args) throws IOException {
        for (Trial trial : Trials.in(Path.of(args[0]).toAbsolutePath())) {
            Answers answers = Answers.in(Path.of(args[1], trial.rod() + ".out.jsonl"));
            System.out.println(trial.rod() + " " + trial.scorer().score(trial.gold(), answers));
        }
    }
}
