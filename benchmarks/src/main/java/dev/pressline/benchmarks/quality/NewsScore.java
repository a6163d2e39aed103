package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Is the annotated news sentence our first, is it among our first three? Right is a sentence with at least half of the
 * annotated clause's words of more than three letters.
 */
final class NewsScore implements Scorer {

    private static final int LONG = 4;

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores sums = new Scores().put("first", 0).put("three", 0);
        int asked = 0;
        for (JsonNode row : gold) {
            Set<String> wanted = words(Answers.text(row.path("news")));
            if (!wanted.isEmpty()) {
                asked++;
                List<Boolean> right = Answers.texts(answers.to(row).path("sentences")).stream()
                        .limit(3)
                        .map(sentence -> holds(sentence, wanted))
                        .toList();
                sums.add("first", !right.isEmpty() && right.get(0));
                sums.add("three", right.contains(true));
            }
        }
        return sums.over(Math.max(1, asked));
    }

    private static boolean holds(String sentence, Set<String> wanted) {
        Set<String> shared = words(sentence);
        shared.retainAll(wanted);
        return 2 * shared.size() >= wanted.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Wording.runs(Wording.folded(text)));
        words.removeIf(word -> Wording.length(word) < LONG);
        return words;
    }
}
