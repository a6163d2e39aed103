package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pressline.benchmarks.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Every question of the quality gate, from a folder of annotated data. docs/releasing.md says what each set may show.
 */
final class Trials {

    /** The rows of the sentence-compression set that train no shipped model. */
    private static final int HELD_OUT = 1_000;

    private static final double SHARE = 0.6;

    private static final String SIX = "x,linkedin,facebook,bluesky,mastodon,threads";

    private static final List<String> READ_SETS =
            List.of("zyte", "wcxb", "fundus", "trafilatura", "postlight", "metascraper", "readability");

    /** Which command answers which file of vectors; networks without an adapter have no file here. */
    private static final Map<String, String> VECTORS = new TreeMap<>(Map.ofEntries(
            Map.entry("x_length", "count x"),
            Map.entry("x_emoji_18", "count x"),
            Map.entry("x_extract", "entities x"),
            Map.entry("x_tlds", "entities x"),
            Map.entry("bluesky_facets", "facets bluesky"),
            Map.entry("bluesky_length", "count bluesky"),
            Map.entry("grapheme_break_15", "count bluesky"),
            Map.entry("grapheme_break_17", "count bluesky"),
            Map.entry("emoji_test_15", "count bluesky"),
            Map.entry("mastodon_length", "count mastodon"),
            Map.entry("mastodon_entities", "entities mastodon"),
            Map.entry("linkedin_escape", "escape linkedin")));

    private final Path data;
    private final List<Trial> trials = new ArrayList<>();

    private Trials(Path data) {
        this.data = data;
    }

    /** @throws IOException where a set is not there */
    static List<Trial> in(Path data) throws IOException {
        Trials trials = new Trials(data);
        trials.reading();
        trials.condensing();
        trials.selecting();
        trials.judging();
        trials.vectors();
        trials.releases();
        return trials.trials;
    }

    private List<JsonNode> rows(String name) throws IOException {
        return JsonLines.read(data.resolve(name));
    }

    private void reading() throws IOException {
        for (String set : READ_SETS) {
            trials.add(new Trial(
                    "read." + set,
                    List.of("read", "--jsonl"),
                    data.resolve("read"),
                    rows("read/input/" + set + ".jsonl"),
                    rows("read/truth/" + set + ".jsonl"),
                    new ReadScore()));
        }
    }

    private void condensing() throws IOException {
        List<JsonNode> google = rows("condense/google.dev.jsonl.gz");
        List<JsonNode> heldOut = google.subList(Math.max(0, google.size() - HELD_OUT), google.size());
        condensing("condense.1a", heldOut, CondenseScore.ownBudget());
        condensing("condense.1b", heldOut, CondenseScore.shareOfSource(SHARE));
        condensing("condense.1c", rows("condense/broadcast.dev.jsonl"), CondenseScore.ownBudget());
    }

    private void condensing(String rod, List<JsonNode> gold, CondenseScore scorer) {
        ask(
                rod,
                List.of("condense", "--jsonl"),
                gold,
                scorer,
                (row, line) -> line.put("text", CondenseScore.source(row)).put("budget", scorer.budget(row)));
    }

    private void selecting() throws IOException {
        ask(
                "select.2a",
                List.of("select", "--jsonl"),
                rows("select/disc.dev.jsonl.gz"),
                new SelectScore(),
                Trials::all);
        ask(
                "select.2b",
                List.of("select", "--jsonl"),
                rows("select/cnndm.dev.jsonl.gz"),
                new SummaryScore(),
                Trials::all);
    }

    /** The whole ranking is asked for: as many are looked at as there are right ones. */
    private static void all(JsonNode row, ObjectNode line) {
        copy(row, line, "title", "sentences");
        line.put("k", row.path("sentences").size());
    }

    private void judging() throws IOException {
        ask(
                "hashtags.3a",
                List.of("hashtags", "--jsonl"),
                rows("hashtags/tags.dev.jsonl"),
                new HashtagScore(),
                (row, line) -> copy(row, line, "title", "text", "author", "k"));
        ask("tone.4a", List.of("tone", "--jsonl"), rows("tone/corpmsg.dev.jsonl"), new ToneScore(), Trials::text);
        ask("tone.4b", List.of("tone", "--jsonl"), rows("tone/advsnews.dev.jsonl"), new ToneScore(), Trials::text);
        ask(
                "sentences",
                List.of("sentences", "--jsonl"),
                rows("sentences/golden.dev.jsonl"),
                new SentenceScore(),
                Trials::text);
    }

    private static void text(JsonNode row, ObjectNode line) {
        copy(row, line, "text");
    }

    private void vectors() throws IOException {
        for (Map.Entry<String, String> file : VECTORS.entrySet()) {
            String[] words = file.getValue().split(" ", -1);
            List<String> command = new ArrayList<>(List.of(words[0], "--jsonl", "--network", words[1]));
            if (words[0].equals("escape")) {
                command.addAll(List.of("--field", "text"));
            }
            List<JsonNode> asked = rows("conformance/" + file.getKey() + ".jsonl").stream()
                    .filter(ConformanceScore::isAsked)
                    .toList();
            ask(
                    "conformance." + file.getKey(),
                    command,
                    asked,
                    new ConformanceScore(),
                    (row, line) -> line.put("text", ConformanceScore.text(row)));
        }
    }

    private void releases() throws IOException {
        List<JsonNode> pages = rows("wire/pages.jsonl.gz");
        List<JsonNode> gold = rows("wire/gold.jsonl");
        VerdictScore verdicts = new VerdictScore(rows("wire/second.jsonl"));
        release("wire.verdicts", List.of("tone", "--jsonl"), pages, gold, verdicts);
        release("wire.parts", List.of("read", "--jsonl"), pages, gold, new PartsScore());
        release("wire.news", List.of("select", "--jsonl"), pages, gold, new NewsScore());
        release("adapt", List.of("adapt", "--jsonl", "--networks", SIX), pages, gold, new AdaptationScore(pages));
    }

    private void release(String rod, List<String> command, List<JsonNode> pages, List<JsonNode> gold, Scorer scorer) {
        trials.add(new Trial(rod, command, data, pages, gold, scorer));
    }

    private void ask(
            String rod,
            List<String> command,
            List<JsonNode> gold,
            Scorer scorer,
            BiConsumer<JsonNode, ObjectNode> question) {
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode row : gold) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            copy(row, line, "id");
            question.accept(row, line);
            lines.add(line);
        }
        trials.add(new Trial(rod, command, data, lines, gold, scorer));
    }

    private static void copy(JsonNode row, ObjectNode line, String... names) {
        for (String name : names) {
            if (row.has(name)) {
                line.set(name, row.get(name));
            }
        }
    }
}
