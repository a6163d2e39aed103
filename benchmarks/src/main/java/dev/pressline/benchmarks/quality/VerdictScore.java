package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Releases that are purely promotional, against two readings. Precision and recall where the readings agree; kappa with
 * each. A release without an answer counts as not promotional.
 */
final class VerdictScore implements Scorer {

    private static final String PROMOTIONAL = "PURELY_PROMOTIONAL";

    private final Map<String, Boolean> second = new HashMap<>();

    VerdictScore(List<JsonNode> second) {
        second.forEach(row -> this.second.put(row.path("id").asText(), promotional(row)));
    }

    private static boolean promotional(JsonNode row) {
        return row.path("verdict").asText().equals(PROMOTIONAL);
    }

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        List<Boolean> one = new ArrayList<>();
        List<Boolean> two = new ArrayList<>();
        List<Boolean> ours = new ArrayList<>();
        for (JsonNode row : gold) {
            one.add(promotional(row));
            two.add(second.getOrDefault(row.path("id").asText(), promotional(row)));
            ours.add(promotional(answers.to(row)));
        }
        return figures(one, two, ours).put("kappa", kappa(one, ours)).put("kappa2", kappa(two, ours));
    }

    private static Scores figures(List<Boolean> one, List<Boolean> two, List<Boolean> ours) {
        int hit = 0;
        int flagged = 0;
        int promotional = 0;
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).equals(two.get(i))) {
                hit += one.get(i) && ours.get(i) ? 1 : 0;
                flagged += ours.get(i) ? 1 : 0;
                promotional += one.get(i) ? 1 : 0;
            }
        }
        return new Scores()
                .put("precision", hit / (double) Math.max(1, flagged))
                .put("recall", hit / (double) Math.max(1, promotional));
    }

    private static double kappa(List<Boolean> a, List<Boolean> b) {
        double n = a.size();
        double same = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.size(); i++) {
            same += a.get(i).equals(b.get(i)) ? 1 : 0;
            ofA += a.get(i) ? 1 : 0;
            ofB += b.get(i) ? 1 : 0;
        }
        double chance = (ofA * ofB + (n - ofA) * (n - ofB)) / n / n;
        return chance < 1 ? (same / n - chance) / (1 - chance) : 1;
    }
}
