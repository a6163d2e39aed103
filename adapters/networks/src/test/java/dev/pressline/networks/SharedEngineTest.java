package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One engine serves many threads, and each gets what it would have got alone. */
class SharedEngineTest {

    private static final int THREADS = 8;
    private static final int TIMES = 4;

    private final Pressline pressline = Pressline.builder().build();

    @Test
    void eightThreadsGetWhatOneGets() throws IOException, InterruptedException, ExecutionException {
        List<byte[]> pages = pages();
        List<Map<String, Object>> alone = pages.stream().map(this::adapt).toList();
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < THREADS * TIMES * pages.size(); i++) {
            turns.add(i % pages.size());
        }
        Collections.shuffle(turns, new Random(8));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<String, Object>>> work = new ArrayList<>();
            turns.forEach(turn -> work.add(() -> adapt(pages.get(turn))));
            List<Future<Map<String, Object>>> together = threads.invokeAll(work);
            for (int i = 0; i < turns.size(); i++) {
                assertEquals(alone.get(turns.get(i)), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<byte[]> pages() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/articles"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }

    private Map<String, Object> adapt(byte[] page) {
        ReadRequest request =
                ReadRequest.bytes(page).baseUri("https://acme.example/news").build();
        return pressline.adapt(AdaptRequest.page(request).build()).toMap();
    }
}
