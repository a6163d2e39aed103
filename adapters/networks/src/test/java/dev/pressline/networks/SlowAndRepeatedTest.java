package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.Variant;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table at the end of docs/plug-ins.md: what a host may rely on when calls are slow, partial or repeated. */
class SlowAndRepeatedTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();

    private static AdaptRequest.Builder request() throws IOException {
        String html = Files.readString(Path.of("../../docs/examples/heat-pump-plant.html"));
        return AdaptRequest.page(ReadRequest.html(html).build()).sourceId("cms:4711");
    }

    private static List<?> variants(Adaptation adaptation) {
        return (List<?>) Objects.requireNonNull(adaptation.toMap().get("variants"));
    }

    /** The deadline is asked before each target, and stays passed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 7})
    void whatCameInTimeComesAgainToTheLetter(int answers) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Adaptation hurried = PRESSLINE.adapt(
                request().deadline(() -> asked.getAndIncrement() == answers).build());
        Adaptation whole = PRESSLINE.adapt(request().build());
        List<?> came = variants(hurried);
        for (int i = 0; i < came.size(); i++) {
            boolean late = i >= answers - 1;
            Outcome outcome = hurried.outcomes().get(i);
            assertEquals(late, outcome instanceof Outcome.Failed, outcome.target());
            if (!late) {
                assertEquals(variants(whole).get(i), came.get(i));
            }
        }
        assertTrue(whole.outcomes().stream().noneMatch(Outcome.Failed.class::isInstance));
    }

    @Test
    void aHookThatFiresTwiceGetsTheSameRow() throws IOException {
        Pressline other = Pressline.builder().build();
        assertEquals(
                PRESSLINE.adapt(request().build()).toMap(),
                other.adapt(request().build()).toMap());
    }

    @Test
    void aPageThatChangesKeepsItsVariantsIdsAndChangesTheKeysOfWhatSaysOther() throws IOException {
        Adaptation before = PRESSLINE.adapt(request().build());
        String html = Files.readString(Path.of("../../docs/examples/heat-pump-plant.html"));
        Adaptation after = PRESSLINE.adapt(AdaptRequest.html(html.replace("300", "310"))
                .sourceId("cms:4711")
                .build());
        assertFalse(before.sourceHash().equals(after.sourceHash()));
        for (Outcome outcome : before.outcomes()) {
            Variant was = outcome.variant().orElseThrow();
            Variant is =
                    after.outcome(outcome.target()).flatMap(Outcome::variant).orElseThrow();
            assertEquals(was.variantId(), is.variantId());
            assertEquals(
                    was.textHash().equals(is.textHash()), was.idempotencyKey().equals(is.idempotencyKey()));
        }
    }

    @Test
    void linksMayComeOneByOneLateAndAgain() throws IOException {
        Adaptation row = Adaptation.fromMap(PRESSLINE.adapt(request().build()).toMap());
        Adaptation some = PRESSLINE.resolve(row, Map.of("x/link-1", "https://b.example/1"));
        Adaptation again =
                PRESSLINE.resolve(Adaptation.fromMap(some.toMap()), Map.of("x/link-1", "https://b.example/1"));
        assertEquals(some.toMap(), again.toMap());
        assertTrue(some.findings().stream().map(Finding::code).toList().contains("UNRESOLVED_LINK"));
        Adaptation other = PRESSLINE.resolve(some, Map.of("x/link-1", "https://b.example/2"));
        assertEquals(
                PRESSLINE
                        .resolve(row, Map.of("x/link-1", "https://b.example/2"))
                        .toMap(),
                other.toMap());
        Adaptation all = PRESSLINE.resolve(other, Map.of("link-1", "https://b.example/3"));
        assertFalse(all.findings().stream().map(Finding::code).toList().contains("UNRESOLVED_LINK"));
    }
}
