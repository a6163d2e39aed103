package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adaptations judged from outside: flaws counted over all posts, and how much of what the annotation calls the news is
 * carried.
 */
final class AdaptationScore implements Scorer {

    private static final int OFFERED = 5;
    private static final int LONG = 4;

    private final Map<String, JsonNode> pages = new HashMap<>();

    AdaptationScore(List<JsonNode> pages) {
        pages.forEach(page -> this.pages.put(page.path("id").asText(), page));
    }

    /** What is carried, and of how much. */
    private static final class Carried {

        private final Scores wanted = new Scores();
        private final Scores there = new Scores();

        void add(String name, double said, double of) {
            wanted.add(name, of);
            there.add(name, said);
        }

        double share(String name) {
            return there.get(name) / Math.max(1, wanted.get(name));
        }
    }

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores flaws = new Scores().put("error", 0).put("cannot-fit", 0);
        PostFlaws.NAMES.forEach(name -> flaws.put(name, 0));
        Carried carried = new Carried();
        for (JsonNode row : gold) {
            flaws.add("error", !answers.has(row));
            PostFlaws page = page(row);
            for (JsonNode variant : answers.to(row).path("variants")) {
                add(variant, page, flaws);
                carried(row, variant, carried);
            }
        }
        return flaws.put("news on x", carried.share("news x"))
                .put("facts on x", carried.share("facts x"))
                .put("facts on linkedin", carried.share("facts linkedin"))
                .put("tag offered", carried.share("tags"));
    }

    private PostFlaws page(JsonNode row) {
        JsonNode page = pages.getOrDefault(row.path("id").asText(), row);
        return new PostFlaws(page.path("html").asText(), page.path("url").asText());
    }

    private static void add(JsonNode variant, PostFlaws page, Scores flaws) {
        if (!isThere(variant)) {
            flaws.add("cannot-fit", true);
            return;
        }
        flaws.add("empty", variant.path("posts").isEmpty());
        String network = variant.path("network").asText();
        for (JsonNode post : variant.path("posts")) {
            page.count(
                    network,
                    Answers.text(post.path("text")),
                    post.path("length").asInt(-1),
                    flaws);
        }
    }

    private static boolean isThere(JsonNode variant) {
        return List.of("fits", "not-advised").contains(variant.path("outcome").asText("fits"));
    }

    private static void carried(JsonNode row, JsonNode variant, Carried carried) {
        String network = variant.path("network").asText();
        if (!isThere(variant)) {
            return;
        }
        List<String> texts = new ArrayList<>();
        variant.path("posts").forEach(post -> texts.add(Answers.text(post.path("text"))));
        String all = String.join("\n", texts);
        facts(row, network, Script.factFold(all), carried);
        news(row, network, new HashSet<>(Script.words(all)), carried);
        if (network.equals("linkedin") && !row.path("hashtags").isEmpty()) {
            carried.add("tags", offers(row, variant) ? 1 : 0, 1);
        }
    }

    private static void facts(JsonNode row, String network, String said, Carried carried) {
        List<String> facts = Answers.texts(row.path("key_facts"));
        long kept = facts.stream().map(Script::factFold).filter(said::contains).count();
        carried.add("facts " + network, (double) kept, facts.size());
    }

    private static void news(JsonNode row, String network, Set<String> said, Carried carried) {
        Set<String> wanted = Script.words(Answers.text(row.path("news"))).stream()
                .filter(word -> word.length() >= LONG)
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            long there = wanted.stream().filter(said::contains).count();
            carried.add("news " + network, 2 * there >= wanted.size() ? 1 : 0, 1);
        }
    }

    private static boolean offers(JsonNode row, JsonNode variant) {
        Set<String> wanted =
                Answers.texts(row.path("hashtags")).stream().map(Script::fold).collect(Collectors.toSet());
        Set<String> offered = new HashSet<>(Answers.texts(variant.path("hashtags")));
        Answers.texts(variant.path("hashtagCandidates")).stream().limit(OFFERED).forEach(offered::add);
        return offered.stream()
                .map(tag -> Script.fold(tag.startsWith("#") ? tag.substring(1) : tag))
                .anyMatch(wanted::contains);
    }
}
