package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.CosineSimilarity;

/** Whether two networks get the same words: people who follow both would leave one. */
final class SamenessCheck {

    /** From here on a reader takes two texts for one. */
    private static final double SAME = 0.95;

    private SamenessCheck() {}

    static List<Finding> of(List<Outcome> outcomes) {
        List<Variant> variants = outcomes.stream()
                .map(Outcome::variant)
                .flatMap(Optional::stream)
                .toList();
        List<Map<CharSequence, Integer>> words =
                variants.stream().map(SamenessCheck::words).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            int its = i;
            String same = IntStream.range(0, i)
                    .filter(earlier -> areSame(words.get(its), words.get(earlier)))
                    .mapToObj(earlier -> variants.get(earlier).target())
                    .collect(Collectors.joining(", "));
            if (!same.isEmpty()) {
                findings.add(
                        Finding.builder(FindingCode.SAME_COPY, "says the same as " + same + ", word for word or nearly")
                                .target(variant.target())
                                .build());
            }
        }
        return findings;
    }

    private static boolean areSame(Map<CharSequence, Integer> one, Map<CharSequence, Integer> other) {
        return new CosineSimilarity().cosineSimilarity(one, other) >= SAME;
    }

    private static Map<CharSequence, Integer> words(Variant variant) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        for (Post post : variant.posts()) {
            StringTokenizer words = new StringTokenizer(post.text().toLowerCase(Locale.ROOT));
            while (words.hasMoreTokens()) {
                counts.merge(words.nextToken(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
