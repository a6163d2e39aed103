package dev.pressline.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes without an agent, and so some thirty times as fast as Jazzer: it changes what a corpus holds, which Jazzer
 * made to reach every branch. The same seed gives the same run. Arguments: the folder with a corpus folder a target,
 * seconds a target, a seed, a folder for what breaks a promise, and targets (all of them if left out). Status 1 if a
 * promise was broken.
 */
public final class FuzzRun {

    private static final int LONGEST = 2_000;
    private static final int BATCH = 64;
    private static final int MOST_BROKEN = 5;

    private final Hostile target;
    private final Path broken;
    private long executions;
    private int found;

    private FuzzRun(Hostile target, Path broken) {
        this.target = target;
        this.broken = broken;
    }

    /** Runs, and ends the process with its status. */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        long seconds = Long.parseLong(args[1]);
        long seed = Long.parseLong(args[2]);
        List<Hostile> targets =
                args.length > 4 ? Stream.of(args).skip(4).map(Hostile::of).toList() : List.of(Hostile.values());
        long all = 0;
        int bad = 0;
        for (Hostile target : targets) {
            FuzzRun run = new FuzzRun(target, Path.of(args[3]));
            run.run(new Mutations(corpus(corpus.resolve(target.label())), LONGEST, seed), seconds);
            System.out.println("fuzz " + target.label() + " executions=" + run.executions + " broken=" + run.found);
            all += run.executions;
            bad += run.found;
        }
        System.out.println("fuzz targets=" + targets.size() + " executions=" + all + " broken=" + bad + " "
                + (bad == 0 ? "pass" : "fail"));
        System.exit(bad == 0 ? 0 : 1);
    }

    static List<byte[]> corpus(Path folder) throws IOException {
        List<byte[]> corpus = new ArrayList<>(List.of(new byte[0]));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    corpus.add(Files.readAllBytes(file));
                }
            }
        }
        return corpus;
    }

    private void run(Mutations mutations, long seconds) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end && found < MOST_BROKEN) {
            for (int i = 0; i < BATCH; i++) {
                byte[] data = mutations.next();
                executions++;
                take(data);
            }
        }
    }

    private void take(byte[] data) throws IOException {
        try {
            target.take(data);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            found++;
            Path file = Files.createDirectories(broken).resolve(target.label() + "-" + executions);
            Files.write(file, data);
            System.out.println("broken by " + file + ": " + e);
            Stream.of(e.getStackTrace()).limit(6).forEach(frame -> System.out.println("    " + frame));
        }
    }
}
