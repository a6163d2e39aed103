package dev.pressline.read;

import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a release is about by cues in its headline and lede; they stand in {@code kind-cues.txt}. */
final class Kinds {

    private static final int IN_TITLE = 3;
    private static final int BELIEVED = 3;
    private static final int LEDE = 400;

    /**
     * A kind and what it rests on.
     *
     * @param witnesses the cues for it, the place as the source; empty for {@link ReleaseKind#OTHER}
     */
    record Found(ReleaseKind kind, List<Witness> witnesses) {}

    private static final int LONGEST_CUE = 5;

    /** The kinds that a cue speaks for. */
    private static final Map<String, List<ReleaseKind>> CUES = load();

    private final Map<ReleaseKind, Integer> scores = new EnumMap<>(ReleaseKind.class);
    private final Map<ReleaseKind, Map<String, Witness>> found = new EnumMap<>(ReleaseKind.class);

    private Kinds() {}

    static Found of(String title, String lede) {
        Kinds kinds = new Kinds();
        kinds.count("headline", "^ " + words(title), IN_TITLE);
        kinds.count("lede", words(lede.substring(0, Math.min(lede.length(), LEDE))), 1);
        return kinds.best();
    }

    /** Looks up every run of words; the caret is the first word of a headline. */
    private void count(String place, String text, int weight) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            StringBuilder run = new StringBuilder();
            for (int n = 0; n < LONGEST_CUE && i + n < words.length; n++) {
                run.append(n == 0 || run.charAt(run.length() - 1) == '^' ? "" : " ")
                        .append(words[i + n]);
                String cue = run.toString();
                CUES.getOrDefault(cue, List.of()).forEach(kind -> add(kind, place, cue, weight));
            }
        }
    }

    private void add(ReleaseKind kind, String place, String cue, int weight) {
        Map<String, Witness> cues = found.computeIfAbsent(kind, key -> new LinkedHashMap<>());
        if (cues.putIfAbsent(cue, new Witness(place, cue)) == null) {
            scores.merge(kind, weight, Integer::sum);
        }
    }

    private Found best() {
        Found best = new Found(ReleaseKind.OTHER, List.of());
        int most = BELIEVED - 1;
        for (Map.Entry<ReleaseKind, Integer> score : scores.entrySet()) {
            if (score.getValue() > most) {
                most = score.getValue();
                Map<String, Witness> cues = found.getOrDefault(score.getKey(), Map.of());
                best = new Found(score.getKey(), List.copyOf(cues.values()));
            }
        }
        return best;
    }

    /** In lower case, a space between words, no other marks than hyphens and apostrophes. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’') {
                out.append(Character.toLowerCase(c));
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static Map<String, List<ReleaseKind>> load() {
        Map<String, List<ReleaseKind>> cues = new HashMap<>();
        ReleaseKind kind = ReleaseKind.OTHER;
        for (String line : Resources.lines("kind-cues.txt")) {
            if (line.startsWith("[")) {
                kind = ReleaseKind.valueOf(line.substring(1, line.length() - 1));
            } else {
                cues.computeIfAbsent(line, key -> new ArrayList<>()).add(kind);
            }
        }
        return cues;
    }
}
