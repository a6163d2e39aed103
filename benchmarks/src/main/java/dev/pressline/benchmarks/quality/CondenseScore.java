package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences shortened to a budget, against what editors made of them. F1 and R count words in order, over all rows; an
 * answer over its budget, and a refusal, score 0. {@code clean} is the share of answers without any {@link Defects}.
 */
final class CondenseScore implements Scorer {

    private final double share;

    private CondenseScore(double share) {
        this.share = share;
    }

    /** The budget is each row's own. */
    static CondenseScore ownBudget() {
        return new CondenseScore(0);
    }

    /** The budget is this share of the source's length. */
    static CondenseScore shareOfSource(double share) {
        return new CondenseScore(share);
    }

    static String source(JsonNode row) {
        return row.has("text") ? row.get("text").asText() : row.path("sentence").asText();
    }

    int budget(JsonNode row) {
        return share > 0
                ? (int) (share * Wording.length(source(row)))
                : row.path("budget").asInt();
    }

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("F1", 0).put("R", 0).put("clean", 0).put("answered", 0);
        for (JsonNode row : gold) {
            String answer = Answers.text(answers.to(row).path("text"));
            if (!Wording.stripped(answer).isEmpty()) {
                add(row, answer, sums);
            }
        }
        double clean = sums.get("clean") / Math.max(1, sums.get("answered"));
        return sums.over(gold.size()).put("clean", clean);
    }

    private void add(JsonNode row, String answer, Scores sums) {
        List<Defects.Kind> defects = Defects.of(source(row), answer, budget(row));
        sums.add("answered", true);
        sums.add("clean", defects.isEmpty());
        if (!defects.contains(Defects.Kind.OVER_BUDGET)) {
            overlap(row, Wording.words(answer), sums);
        }
    }

    private static void overlap(JsonNode row, List<String> said, Scores sums) {
        List<String> references = new ArrayList<>(Answers.texts(row.path("gold")));
        for (String reference : references) {
            List<String> kept = Wording.words(reference);
            double both = Overlap.inOrder(said, kept);
            double p = said.isEmpty() ? 0 : both / said.size();
            double r = kept.isEmpty() ? 0 : both / kept.size();
            sums.add("R", r / references.size());
            sums.add("F1", Overlap.harmonic(p, r) / references.size());
        }
    }
}
