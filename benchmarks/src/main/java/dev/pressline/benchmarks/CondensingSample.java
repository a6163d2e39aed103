package dev.pressline.benchmarks;

import dev.pressline.condense.Condenser;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws condensed sentences of the annotated releases as {@code adapt} would say them, for somebody to read beside
 * their sources: one version of a sentence at most, the same sample for the same seed.
 *
 * <p>Arguments: the data folder, the seed, how many; {@code parts} after them leaves out what habits alone made.
 */
final class CondensingSample {

    private record Row(String id, String source, Version version) {}

    private final List<Row> rows = new ArrayList<>();
    private final Random random;
    private final boolean partsAlone;

    private CondensingSample(long seed, boolean partsAlone) {
        this.random = new Random(seed);
        this.partsAlone = partsAlone;
    }

    public static void main(String[] args) throws IOException {
        CondensingSample sample = new CondensingSample(Long.parseLong(args[1]), args.length > 3);
        for (Map.Entry<String, Article> release :
                new DataSets(Path.of(args[0])).releases().entrySet()) {
            sample.add(release.getKey(), Condenser.standard().condense(release.getValue()));
        }
        sample.print(Integer.parseInt(args[2]));
    }

    private void add(String id, Brief brief) {
        add(id + " title", brief.article().title(), brief.headline());
        for (Statement statement : brief.statements()) {
            if (statement.news() > 0) {
                add(id + " " + statement.unit(), statement.text(), statement.frontier());
            }
        }
    }

    private void add(String id, String source, Frontier frontier) {
        List<Version> shorter = frontier.versions().stream()
                .filter(version -> version.steps().stream().anyMatch(step -> !partsAlone || isPart(step)))
                .toList();
        if (!shorter.isEmpty()) {
            rows.add(new Row(id, source, shorter.get(random.nextInt(shorter.size()))));
        }
    }

    private static boolean isPart(String step) {
        return step.contains(": ") && !step.startsWith("date: ") && !step.startsWith("time: ");
    }

    private void print(int count) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Collections.shuffle(rows, random);
        out.println("sentences with shorter versions: " + rows.size());
        for (Row row : rows.subList(0, Math.min(count, rows.size()))) {
            out.println("\n" + row.id() + " " + row.version().steps());
            out.println("  - " + row.source());
            out.println("  + " + row.version().text());
        }
        out.flush();
    }
}
