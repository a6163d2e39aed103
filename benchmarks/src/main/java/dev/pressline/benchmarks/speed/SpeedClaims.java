package dev.pressline.benchmarks.speed;

import com.sun.management.ThreadMXBean;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.benchmarks.Pages;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * The figures that are promised in absolute terms, on the pages of {@link Pages#folder()} and on made-up releases. They
 * want a quiet machine, so no gate rests on them. A line a figure, with its goal.
 */
public final class SpeedClaims {

    private static final int LARGE = 100_000;
    private static final int MOST = 40;
    private static final int ROUNDS = 7;
    private static final int RUNS = 3_000;
    private static final Pressline PRESSLINE = Pressline.builder().build();

    private SpeedClaims() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        List<String> large = Pages.of(Pages.folder(), LARGE, MOST);
        double parse = best(large, page -> Jsoup.parse(page, Release.ADDRESS));
        double adapt = best(large, SpeedClaims::adapt);
        print(
                "pages of 100 KB and more: adapt for six is %.2f x Jsoup.parse (goal 5), %d pages",
                adapt / parse, large.size());
        List<String> release = List.of(Release.page(800, 20));
        double extra = best(release, SpeedClaims::adapt) - best(release, page -> Jsoup.parse(page, Release.ADDRESS));
        print("a release of 800 words: parse + %.2f ms (goal 8)", extra);
        print("two threads: %.2f x one (goal 1.8)", twoThreads());
        latencies(Size.SMALL.page());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void adapt(String page) {
        PRESSLINE.adapt(AdaptRequest.page(
                        ReadRequest.html(page).baseUri(Release.ADDRESS).build())
                .build());
    }

    /** Milliseconds for all pages, in the best of several rounds after as many to warm up. */
    private static double best(List<String> pages, Consumer<String> work) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            int times = Math.max(1, 100 / pages.size());
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                pages.forEach(work);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / times);
        }
        return best;
    }

    private static double twoThreads() throws InterruptedException, ExecutionException {
        String page = Size.TYPICAL.page();
        double one = 0;
        double two = 0;
        for (int round = 0; round < ROUNDS; round++) {
            one = Math.max(one, rate(page, 1));
            two = Math.max(two, rate(page, 2));
        }
        return two / one;
    }

    /** Pages a millisecond. */
    private static double rate(String page, int threads) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> {
                    for (int n = 0; n < 100; n++) {
                        adapt(page);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return threads * 100 / ((System.nanoTime() - start) / 1e6);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void latencies(String page) {
        double[] milliseconds = new double[RUNS];
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        for (int i = 0; i < RUNS; i++) {
            adapt(page);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            adapt(page);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) / RUNS;
        Arrays.sort(milliseconds);
        print(
                "a release of %d chars: p50 %.2f ms, p99 %.2f ms, %d KB allocated",
                page.length(), milliseconds[RUNS / 2], milliseconds[RUNS * 99 / 100], allocated / 1_000);
    }
}
