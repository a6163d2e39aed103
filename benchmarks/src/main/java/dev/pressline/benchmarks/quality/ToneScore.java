package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.benchmarks.BinaryFigures;
import java.util.List;

/** Posts flagged as promotional from .5 on, against what people called them. No answer counts as no promotion. */
final class ToneScore implements Scorer {

    private static final double FLAGGED = 0.5;

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        BinaryFigures figures = new BinaryFigures();
        for (JsonNode row : gold) {
            figures.add(
                    answers.to(row).path("promo").asDouble(), row.path("label").asInt() == 1);
        }
        return new Scores()
                .put("F1", figures.f1(FLAGGED))
                .put("FPR", figures.falseAlarms(FLAGGED))
                .put("AUC", figures.auc());
    }
}
