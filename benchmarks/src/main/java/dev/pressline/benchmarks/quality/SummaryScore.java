package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** The first k sentences of a ranking against what an editor wrote above the story: ROUGE-1 and -2, no stemming. */
final class SummaryScore implements Scorer {

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("R1", 0).put("R2", 0);
        for (JsonNode row : gold) {
            String picked = SelectScore.chosen(row, answers).stream()
                    .limit(row.path("k").asInt())
                    .sorted()
                    .map(index -> row.path("sentences").get(index).asText())
                    .collect(Collectors.joining(" "));
            List<String> mine = Wording.asciiWords(picked);
            List<String> theirs = Wording.asciiWords(row.path("gold").asText());
            sums.add("R1", Overlap.f1OfRuns(mine, theirs, 1));
            sums.add("R2", Overlap.f1OfRuns(mine, theirs, 2));
        }
        return sums.over(gold.size());
    }
}
