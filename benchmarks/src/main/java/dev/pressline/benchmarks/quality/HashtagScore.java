package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tags, best first, against those that a post had: without case and signs. */
final class HashtagScore implements Scorer {

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("P@1", 0).put("F1@k", 0);
        for (JsonNode row : gold) {
            Set<String> right = new HashSet<>(keys(row.path("gold")));
            List<String> mine = keys(answers.to(row).path("tags")).stream()
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            sums.add("P@1", !mine.isEmpty() && right.contains(mine.get(0)));
            long hits =
                    mine.stream().limit(right.size()).filter(right::contains).count();
            sums.add("F1@k", hits / (double) right.size());
        }
        return sums.over(gold.size());
    }

    private static List<String> keys(JsonNode tags) {
        return Answers.texts(tags).stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
    }
}
