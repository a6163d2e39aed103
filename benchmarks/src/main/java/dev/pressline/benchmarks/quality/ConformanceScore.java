package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each network's own test vectors, answered exactly or not. */
final class ConformanceScore implements Scorer {

    /** A kind of entity by the operation that asks for it, and the sign that need not be told. */
    private static final Map<String, String> SIGNS =
            Map.of("hashtags", "#＃", "mentions", "@＠", "cashtags", "$＄", "urls", "");

    private static final Set<String> WITHOUT_COMMAND = Set.of("replies", "bot_command");
    private static final List<String> LENGTHS = List.of("weightedLength", "graphemes", "length");

    /** Something found, with its place. */
    private record Found(int start, int end, String kind, String value) {}

    /** Whether one of the command's operations answers the row. */
    static boolean isAsked(JsonNode row) {
        String op = op(row);
        if (SIGNS.containsKey(op)) {
            return !WITHOUT_COMMAND.contains(row.path("variant").asText());
        }
        return List.of("length", "grapheme", "escape").contains(op)
                || (op.equals("facets") && row.path("input").isTextual());
    }

    static String text(JsonNode row) {
        JsonNode input = row.path("input");
        return input.isTextual()
                ? input.asText()
                : input.path("spoiler").asText() + input.path("text").asText();
    }

    private static String op(JsonNode row) {
        return row.path("op").asText();
    }

    /** Another product's rule, or one that was superseded: shown by the data's scorer, counted by neither. */
    private static boolean counts(JsonNode row) {
        boolean superseded = row.path("config").asText().equals("v2") || row.has("obsolete");
        return !row.path("network").asText().equals("mastodon-web") && !superseded;
    }

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("share", 0);
        int asked = 0;
        for (JsonNode row : gold) {
            if (isAsked(row) && counts(row)) {
                asked++;
                sums.add("share", answers.has(row) && conforms(row, answers.to(row)));
            }
        }
        return sums.over(Math.max(1, asked));
    }

    private static boolean conforms(JsonNode row, JsonNode answer) {
        return switch (op(row)) {
            case "facets" -> sameFacets(row, answer);
            case "length" -> sameLength(row.path("expected"), answer.path("length"));
            case "grapheme" ->
                answer.path("length").asInt() == row.path("expected").size();
            case "escape" ->
                answer.path("text").asText().equals(row.path("expected").asText());
            default -> sameEntities(row, answer);
        };
    }

    private static boolean sameLength(JsonNode expected, JsonNode length) {
        for (String key : LENGTHS) {
            if (expected.has(key)) {
                return length.asInt(-1) == expected.get(key).asInt();
            }
        }
        boolean fits = length.asInt() <= expected.path("max").asInt();
        return length.isInt() && fits == expected.path("valid").asBoolean();
    }

    private static boolean sameEntities(JsonNode row, JsonNode answer) {
        String kind = op(row);
        List<Found> got = new ArrayList<>();
        for (JsonNode entity : answer.path(kind)) {
            got.add(new Found(
                    entity.path("start").asInt(),
                    entity.path("end").asInt(),
                    kind,
                    unsigned(kind, entity.path("text").asText())));
        }
        if (row.path("variant").asText().equals("remote_only")) {
            got.removeIf(found -> !found.value().contains("@"));
        }
        JsonNode expected = row.path("expected");
        if (expected.isEmpty() || expected.get(0).isTextual()) {
            List<String> wanted = Answers.texts(expected).stream()
                    .map(text -> unsigned(kind, text))
                    .toList();
            return got.stream().map(Found::value).toList().equals(wanted);
        }
        List<Found> wanted = new ArrayList<>();
        expected.forEach(entity -> wanted.add(new Found(
                entity.path("indices").path(0).asInt(),
                entity.path("indices").path(1).asInt(),
                kind,
                value(entity))));
        return got.equals(wanted);
    }

    private static String unsigned(String kind, String text) {
        boolean signed = !text.isEmpty() && SIGNS.getOrDefault(kind, "").indexOf(text.charAt(0)) >= 0;
        return signed ? text.substring(1) : text;
    }

    private static String value(JsonNode entity) {
        if (entity.has("host")) {
            return entity.path("username").asText() + "@" + entity.path("host").asText();
        }
        if (entity.has("screen_name")) {
            return entity.path("screen_name").asText()
                    + entity.path("list_slug").asText();
        }
        return first(entity, "url", "hashtag", "cashtag");
    }

    private static String first(JsonNode node, String... names) {
        for (String name : names) {
            if (!Answers.text(node.path(name)).isEmpty()) {
                return node.path(name).asText();
            }
        }
        return "";
    }

    private static boolean sameFacets(JsonNode row, JsonNode answer) {
        List<String> only = Answers.texts(row.path("only"));
        List<Found> got = new ArrayList<>();
        for (JsonNode facet : answer.path("facets")) {
            String type = facet.path("type").asText();
            String value = facet.path("value").asText();
            got.add(facet(facet, type.equals("mention") ? unsigned("mentions", value) : value));
        }
        got.removeIf(found -> !only.isEmpty() && !only.contains(found.kind()));
        List<Found> wanted = new ArrayList<>();
        row.path("expected").forEach(facet -> wanted.add(facet(facet, first(facet, "handle", "uri", "tag"))));
        return sorted(got).equals(sorted(wanted));
    }

    private static Found facet(JsonNode facet, String value) {
        String type = facet.path("type").asText();
        String kind = type.equals("tag") && value.startsWith("$") ? "cashtag" : type;
        return new Found(facet.path("byteStart").asInt(), facet.path("byteEnd").asInt(), kind, value);
    }

    private static List<Found> sorted(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparingInt(Found::end)
                        .thenComparing(Found::kind)
                        .thenComparing(Found::value))
                .toList();
    }
}
