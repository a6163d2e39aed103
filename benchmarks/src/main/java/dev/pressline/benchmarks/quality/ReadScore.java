package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Pages read, against what people found on them. A page without a line, or with an error, counts 0 in all. A figure is
 * left out where no page of the set has a truth for it.
 */
final class ReadScore implements Scorer {

    /** A field that is right or not. */
    private record Field(String name, Predicate<JsonNode> asks, BiPredicate<JsonNode, JsonNode> right) {}

    private static final List<Field> FIELDS = List.of(
            new Field("title", truth -> has(truth, "title"), ReadScore::sameTitle),
            new Field("date1", truth -> day(truth).isPresent(), ReadScore::withinOneDay),
            new Field("author", truth -> !authors(truth).isEmpty(), ReadScore::oneAuthor),
            new Field("image", truth -> has(truth, "image"), ReadScore::sameImage));

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Map<JsonNode, JsonNode> pages = new LinkedHashMap<>();
        gold.forEach(truth -> pages.put(truth, answers.has(truth) ? answers.to(truth) : MissingNode.getInstance()));
        Scores scores = new Scores();
        bodies(pages, scores);
        segments(pages, scores);
        for (Field field : FIELDS) {
            List<JsonNode> asked = gold.stream().filter(field.asks()).toList();
            long right = asked.stream()
                    .filter(truth -> field.right().test(truth, pages.getOrDefault(truth, truth)))
                    .count();
            if (!asked.isEmpty()) {
                scores.put(field.name(), right / (double) asked.size());
            }
        }
        return scores;
    }

    private static void bodies(Map<JsonNode, JsonNode> pages, Scores scores) {
        BodyFigures bodies = new BodyFigures();
        pages.forEach((truth, got) -> {
            if (has(truth, "body")) {
                bodies.add(truth.path("body").asText(), Answers.text(got.path("body")));
            }
        });
        if (bodies.pages() > 0) {
            scores.put("F1", bodies.f1()).put("pageF1", bodies.pageF1());
        }
    }

    private static void segments(Map<JsonNode, JsonNode> pages, Scores scores) {
        SegmentFigures segments = new SegmentFigures();
        pages.forEach((truth, got) -> segments.add(
                Answers.texts(truth.path("with")),
                Answers.texts(truth.path("without")),
                Answers.text(got.path("body"))));
        if (segments.any()) {
            scores.put("segF1", segments.f1());
        }
    }

    private static boolean has(JsonNode truth, String name) {
        return !Answers.text(truth.path(name)).isEmpty();
    }

    private static boolean sameTitle(JsonNode truth, JsonNode got) {
        return Wording.plain(truth.path("title").asText()).equals(Wording.plain(Answers.text(got.path("title"))));
    }

    private static Optional<LocalDate> day(JsonNode page) {
        return WrittenDay.of(Answers.text(page.path("date")));
    }

    private static boolean withinOneDay(JsonNode truth, JsonNode got) {
        Optional<LocalDate> ours = day(got);
        LocalDate wanted = day(truth).orElseThrow();
        return ours.isPresent() && Math.abs(wanted.toEpochDay() - ours.get().toEpochDay()) <= 1;
    }

    private static Set<String> authors(JsonNode page) {
        return Bylines.people(Answers.texts(page.path("authors")));
    }

    private static boolean oneAuthor(JsonNode truth, JsonNode got) {
        return authors(got).stream().anyMatch(authors(truth)::contains);
    }

    private static boolean sameImage(JsonNode truth, JsonNode got) {
        return address(truth.path("image")).equals(address(got.path("image")));
    }

    /** Without scheme, www, query and final slash. */
    private static String address(JsonNode url) {
        String bare = Wording.stripped(Answers.text(url)).replaceFirst("^(?:https?:)?//(?:www\\.)?", "");
        return Wording.folded(bare.replaceFirst("(?s)[?#].*$", "").replaceFirst("/+$", ""));
    }
}
