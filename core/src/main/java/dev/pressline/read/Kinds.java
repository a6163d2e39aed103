package dev.pressline.read;

import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

    private static final Map<ReleaseKind, List<String>> CUES = load();

    private Kinds() {}

    static Found of(String title, String lede) {
        Found best = new Found(ReleaseKind.OTHER, List.of());
        int most = BELIEVED - 1;
        String head = words(title);
        String text = words(lede.substring(0, Math.min(lede.length(), LEDE)));
        for (Map.Entry<ReleaseKind, List<String>> cues : CUES.entrySet()) {
            List<Witness> found = new ArrayList<>();
            int score = 0;
            for (String cue : cues.getValue()) {
                if (stands(head, cue)) {
                    score += IN_TITLE;
                    found.add(new Witness("headline", cue));
                } else if (stands(text, cue)) {
                    score++;
                    found.add(new Witness("lede", cue));
                }
            }
            if (score > most) {
                most = score;
                best = new Found(cues.getKey(), found);
            }
        }
        return best;
    }

    private static boolean stands(String words, String cue) {
        return cue.startsWith("^") ? words.startsWith(" " + cue.substring(1) + " ") : words.contains(" " + cue + " ");
    }

    /** In lower case, a space around each word, no other marks than hyphens. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder(" ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
            out.append(kept ? c : ' ');
        }
        out.append(' ');
        return out.toString().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }

    private static Map<ReleaseKind, List<String>> load() {
        Map<ReleaseKind, List<String>> cues = new EnumMap<>(ReleaseKind.class);
        ReleaseKind kind = ReleaseKind.OTHER;
        for (String line : Resources.lines("kind-cues.txt")) {
            if (line.startsWith("[")) {
                kind = ReleaseKind.valueOf(line.substring(1, line.length() - 1));
            } else {
                cues.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
            }
        }
        return cues;
    }
}
