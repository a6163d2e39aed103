package dev.pressline.benchmarks;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Campaign;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a CMS feels: how long a page of 50 KB takes once the process is warm, call by call (by the wall clock, and by
 * the processor, which tells more on a busy machine), and what a hundred profiles that share one engine hold in memory.
 * {@code CmsFigures [CALLS]}; the first fifth of the calls is not counted.
 */
public final class CmsFigures {

    private static final int PAGE = 50_000;
    private static final int PROFILES = 100;
    private static final String PARAGRAPH = """
            <p class="text-block">Acme Heat, Inc. (NYSE: ACM) today announced that it has opened plant number %d for %d \
            people in Leipzig. The site cost $%d.2 million and makes up to %d,000 pumps a year, 4.5%% more than the plant \
            of 2025. "We build where our customers are," said Jane Roe, chief executive of Acme Heat.</p>
            """;

    private CmsFigures() {}

    /** Prints the figures, a line each. */
    public static void main(String[] arguments) {
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        Pressline pressline = Pressline.builder().build();
        ReadRequest page =
                ReadRequest.html(page()).baseUri("https://acme.example/plants").build();
        AdaptRequest request = AdaptRequest.page(page).build();
        printTimes(pressline, request, calls);
        printHeap(pressline, page);
    }

    private static String page() {
        StringBuilder html =
                new StringBuilder("<html lang=en><title>Acme opens plants</title><article><h1>Acme opens plants</h1>");
        for (int i = 1; html.length() < PAGE; i++) {
            html.append(PARAGRAPH.formatted(i, 100 + i, i, 10 + i));
        }
        return html.append("</article></html>").toString();
    }

    private static void printTimes(Pressline pressline, AdaptRequest request, int calls) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[calls];
        long[] busy = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            long startBusy = threads.getCurrentThreadCpuTime();
            Adaptation adaptation = pressline.adapt(request);
            busy[i] = threads.getCurrentThreadCpuTime() - startBusy;
            nanos[i] = System.nanoTime() - start;
            if (adaptation.outcomes().isEmpty()) {
                throw new IllegalStateException("nothing was adapted");
            }
        }
        print("wall clock", nanos);
        print("processor time", busy);
    }

    private static void print(String clock, long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 5, nanos.length);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "50 KB page, all networks, %d calls, %s: p50 %.1f ms, p99 %.1f ms, max %.1f ms; first %.0f ms%n",
                warm.length,
                clock,
                millis(warm[warm.length / 2]),
                millis(warm[(int) (warm.length * 0.99)]),
                millis(warm[warm.length - 1]),
                millis(nanos[0]));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** All profiles are used once, so that whatever they make the engine keep is counted. */
    private static void printHeap(Pressline pressline, ReadRequest page) {
        long before = used();
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < PROFILES; i++) {
            profiles.add(profile(i));
            pressline.adapt(AdaptRequest.page(page).profile(profiles.get(i)).build());
        }
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "%d profiles on one engine: %.1f MB in use before, %.2f MB more with them%n",
                profiles.size(),
                before / 1e6,
                (after - before) / 1e6);
    }

    private static Profile profile(int number) {
        return Profile.builder()
                .brand("Brand " + number)
                .ownHosts(List.of("site" + number + ".example", "acme.example"))
                .houseTags(List.of("House" + number))
                .campaign(Campaign.builder().campaign("campaign-" + number).build())
                .targets(List.of(
                        Target.builder("x-" + number, "x").build(),
                        Target.builder("town-" + number, "mastodon")
                                .limit("graphemes", 1_000 + number)
                                .build()))
                .build();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
