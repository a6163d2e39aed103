package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Texts split into sentences: right when all of them are; line breaks inside a sentence do not matter. */
final class SentenceScore implements Scorer {

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("share", 0);
        for (JsonNode row : gold) {
            sums.add("share", spaced(answers.to(row).path("sentences")).equals(spaced(row.path("gold"))));
        }
        return sums.over(gold.size());
    }

    private static List<String> spaced(JsonNode texts) {
        return Answers.texts(texts).stream().map(Wording::oneLine).toList();
    }
}
