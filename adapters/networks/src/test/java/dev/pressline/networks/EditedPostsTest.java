package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Posts as editors leave them, half of them faulty by one thing each: a hundred, forty more, forty in German, and some
 * abroad.
 */
class EditedPostsTest {

    static Stream<EditedPost> faulty() {
        return Stream.of("posts.tsv", "edits.tsv", "german.tsv")
                .flatMap(table -> EditedPost.in(table).stream())
                .filter(post -> !post.isFine());
    }

    @ParameterizedTest
    @CsvSource({"posts.tsv,100", "edits.tsv,40", "german.tsv,40", "abroad.tsv,26"})
    void halfOfThemAreFine(String table, int posts) {
        assertEquals(posts, EditedPost.in(table).size());
        assertEquals(
                posts / 2,
                EditedPost.in(table).stream().filter(EditedPost::isFine).count());
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void everyFaultIsFoundByItsName(EditedPost post) {
        assertTrue(post.codes().contains(post.due()), () -> post.codes() + " " + post);
    }

    @ParameterizedTest
    @CsvSource({"posts.tsv,2", "edits.tsv,2", "german.tsv,1", "abroad.tsv,1"})
    void fewOfThoseThatAreFineGiveAlarm(String table, int falseAlarms) {
        List<String> alarms = EditedPost.in(table).stream()
                .filter(post -> post.isFine() && !post.codes().isEmpty())
                .map(post -> post.codes() + " " + post.text())
                .toList();
        assertTrue(alarms.size() <= falseAlarms, () -> String.join("\n", alarms));
    }

    /** Written after the word lists, so that they are judged as the posts of strangers are. */
    @Test
    void inOtherLanguagesNearlyEveryFaultIsFound() {
        List<EditedPost> missed = EditedPost.in("abroad.tsv").stream()
                .filter(post -> !post.isFine() && !post.codes().contains(post.due()))
                .toList();
        assertTrue(missed.size() <= 1, missed::toString);
    }

    /** The tables of docs/rationale.md: {@code -Dpressline.table=print} prints them. */
    @ParameterizedTest
    @ValueSource(strings = {"posts.tsv", "edits.tsv", "german.tsv", "abroad.tsv"})
    void theTableCountsEveryFault(String name) {
        Map<String, int[]> table = new TreeMap<>();
        int besides = 0;
        for (EditedPost post : EditedPost.in(name)) {
            int[] row = table.computeIfAbsent(post.due(), due -> new int[2]);
            row[0]++;
            row[1] += post.codes().contains(post.due())
                            || (post.isFine() && post.codes().isEmpty())
                    ? 1
                    : 0;
            besides += !post.isFine() && post.codes().size() > 1 ? 1 : 0;
        }
        assertTrue(table.containsKey("fine") && table.size() > 2, name);
        if ("print".equals(System.getProperty("pressline.table"))) {
            System.out.println(name);
            table.forEach((due, row) -> System.out.println("| " + due + " | " + row[0] + " | " + row[1] + " |"));
            System.out.println("faulty posts with further findings: " + besides);
        }
    }
}
