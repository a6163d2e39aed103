package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.Pressline;
import dev.pressline.model.Article;
import dev.pressline.model.MustCarry;
import dev.pressline.model.PageDate;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred posts as editors leave them: fifty faulty by one thing each, fifty fine. */
class EditedPostsTest {

    private static final String FINE = "fine";
    private static final int FALSE_ALARMS = 2;
    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Map<String, Article> SOURCES = new TreeMap<>();

    /** One post. */
    record Edited(String source, String network, String due, String text) {
        List<String> codes() {
            Article article = SOURCES.computeIfAbsent(source, EditedPostsTest::read);
            boolean listed = source.equals("results") && network.equals("facebook");
            Profile profile = Profile.builder()
                    .mustCarry(listed ? List.of(MustCarry.inText("OSE: NWE")) : List.of())
                    .build();
            PageDate published = article.published().orElseThrow();
            return PRESSLINE
                    .review(PRESSLINE
                            .check(text, Target.of(network), profile)
                            .source(article)
                            .asOf(published
                                    .day()
                                    .plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant())
                            .build())
                    .stream()
                    .map(finding -> finding.code())
                    .distinct()
                    .toList();
        }
    }

    private static String resource(String name) {
        try (InputStream in = EditedPostsTest.class.getResourceAsStream("/check/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(String source) {
        return PRESSLINE.read(ReadRequest.html(resource(source + ".html")).build());
    }

    static List<Edited> posts() {
        List<Edited> posts = new ArrayList<>();
        resource("posts.tsv").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] row = line.split("\t", -1);
            posts.add(new Edited(
                    row[0], row[1], row[2], row[3].replace("\\n", "\n").replace("\\u200b", "\u200B")));
        });
        return posts;
    }

    static Stream<Edited> faulty() {
        return posts().stream().filter(post -> !post.due().equals(FINE));
    }

    @Test
    void fiftyAreFineAndFiftyFaulty() {
        assertEquals(100, posts().size());
        assertEquals(50, faulty().count());
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void everyFaultIsFoundByItsName(Edited post) {
        assertTrue(post.codes().contains(post.due()), () -> post.codes() + " " + post);
    }

    @Test
    void fewOfThoseThatAreFineGiveAlarm() {
        List<String> alarms = posts().stream()
                .filter(post -> post.due().equals(FINE) && !post.codes().isEmpty())
                .map(post -> post.codes() + " " + post.text())
                .toList();
        assertTrue(alarms.size() <= FALSE_ALARMS, () -> String.join("\n", alarms));
    }

    /** The table of docs/rationale.md: {@code -Dpressline.table=print} prints it. */
    @Test
    void theTableCountsEveryFault() {
        Map<String, int[]> table = new TreeMap<>();
        int besides = 0;
        for (Edited post : posts()) {
            int[] row = table.computeIfAbsent(post.due(), due -> new int[2]);
            row[0]++;
            row[1] += post.codes().contains(post.due()) ? 1 : 0;
            besides += !post.due().equals(FINE) && post.codes().size() > 1 ? 1 : 0;
        }
        assertEquals(100, table.values().stream().mapToInt(row -> row[0]).sum());
        if ("print".equals(System.getProperty("pressline.table"))) {
            table.forEach((due, row) -> System.out.println("| " + due + " | " + row[0] + " | " + row[1] + " |"));
            System.out.println("faulty posts with further findings: " + besides);
        }
    }
}
