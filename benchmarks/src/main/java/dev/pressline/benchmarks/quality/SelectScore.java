package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences ranked by news, against those that tell the main event: the first, and as many as are right. */
final class SelectScore implements Scorer {

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("P@1", 0).put("F1@k*", 0);
        for (JsonNode row : gold) {
            List<Integer> ranking = chosen(row, answers);
            Set<Integer> right = new HashSet<>();
            row.path("gold").forEach(index -> right.add(index.asInt()));
            sums.add("P@1", !ranking.isEmpty() && right.contains(ranking.get(0)));
            long hits =
                    ranking.stream().limit(right.size()).filter(right::contains).count();
            sums.add("F1@k*", hits / (double) right.size());
        }
        return sums.over(gold.size());
    }

    /** Indices that are some sentence's. */
    static List<Integer> chosen(JsonNode row, Answers answers) {
        List<Integer> chosen = new ArrayList<>();
        for (JsonNode index : answers.to(row).path("selected")) {
            if (index.asInt() >= 0 && index.asInt() < row.path("sentences").size()) {
                chosen.add(index.asInt());
            }
        }
        return chosen;
    }
}
