package dev.pressline.audit;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what was said alike on several networks: the same letters and figures, whatever link, case and signs. */
final class SameCopy {

    private SameCopy() {}

    /** A finding for each set of networks that share copy. */
    static List<Finding> in(List<FeedPost> posts) {
        Map<String, TreeSet<String>> networks = new TreeMap<>();
        for (FeedPost post : posts) {
            String folded = folded(post.text());
            if (!folded.isEmpty()) {
                networks.computeIfAbsent(folded, text -> new TreeSet<>()).add(post.network());
            }
        }
        Map<String, Integer> shared = new TreeMap<>();
        networks.values().stream()
                .filter(its -> its.size() > 1)
                .forEach(its -> shared.merge(String.join(", ", its), 1, Integer::sum));
        return shared.entrySet().stream()
                .map(each -> Finding.builder(
                                FindingCode.SAME_COPY,
                                each.getValue() + " of " + networks.size() + " texts went out alike on "
                                        + each.getKey())
                        .build())
                .toList();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s", -1)) {
            if (!word.startsWith("http")) {
                word.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
            }
        }
        return folded.toString();
    }
}
