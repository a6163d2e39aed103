package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a release. A dateline is right when three fifths of the words of both are in common; another part when
 * it begins where the annotation says, a lead-in of 12 characters allowed.
 */
final class PartsScore implements Scorer {

    private static final List<String> KINDS = List.of("dateline", "boilerplate", "contact", "disclaimer");
    private static final Pattern MARKS = Pattern.compile("[*_\\[\\]()]|\\(https?:[^" + Wording.SPACES + "]*");
    private static final int LEAD_IN = 12;

    @Override
    public Scores score(List<JsonNode> gold, Answers answers) {
        Scores scores = new Scores();
        KINDS.forEach(kind -> scores.put(kind, f1(kind, gold, answers)));
        return scores;
    }

    private static double f1(String kind, List<JsonNode> gold, Answers answers) {
        int right = 0;
        int wanted = 0;
        int given = 0;
        for (JsonNode row : gold) {
            List<String> want = parts(row.path("parts").path(kind));
            List<String> got = parts(answers.to(row).path("parts").path(kind));
            wanted += want.size();
            given += got.size();
            right += matched(kind, want, got);
        }
        return Overlap.harmonic(right / (double) Math.max(1, given), right / (double) Math.max(1, wanted));
    }

    private static List<String> parts(JsonNode node) {
        return Answers.texts(node).stream().filter(text -> !text.isEmpty()).toList();
    }

    private static int matched(String kind, List<String> wanted, List<String> given) {
        List<String> left = new ArrayList<>(wanted);
        int matched = 0;
        for (String part : given) {
            var hit = left.stream().filter(want -> same(kind, want, part)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                matched++;
            }
        }
        return matched;
    }

    private static boolean same(String kind, String wanted, String given) {
        String want = fold(wanted);
        String got = fold(given);
        if (kind.equals("dateline")) {
            return alike(new HashSet<>(Wording.runs(want)), new HashSet<>(Wording.runs(got)));
        }
        int start = got.indexOf(Wording.head(want, 30));
        int other = want.indexOf(Wording.head(got, 20));
        return (start >= 0 && start <= LEAD_IN) || (Wording.length(got) >= 20 && other >= 0 && other <= LEAD_IN);
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        double both = a.size() + b.size() - all.size();
        return !a.isEmpty() && !b.isEmpty() && both / all.size() >= 0.6;
    }

    private static String fold(String text) {
        String bare = MARKS.matcher(text).replaceAll(" ");
        return Wording.folded(Wording.oneLine(bare));
    }
}
