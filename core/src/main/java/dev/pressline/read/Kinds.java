package dev.pressline.read;

import dev.pressline.evidence.KindCues;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a release is about by cues in its headline and first lines. */
final class Kinds {

    private static final String HEADLINE = "headline";
    private static final int BELIEVED = 3;
    private static final int FIRST_LINES = 400;

    /**
     * A kind and what it rests on.
     *
     * @param witnesses the cues for it, the place as the source; empty for {@link ReleaseKind#OTHER}
     */
    record Found(ReleaseKind kind, List<Witness> witnesses) {}

    private final Map<ReleaseKind, Integer> scores = new EnumMap<>(ReleaseKind.class);
    private final Map<ReleaseKind, Map<String, Witness>> found = new EnumMap<>(ReleaseKind.class);

    private Kinds() {}

    static Found of(String title, String body) {
        Kinds kinds = new Kinds();
        KindCues.find(title).forEach(cue -> kinds.add(HEADLINE, cue, inHeadline(cue.strength())));
        String lines = body.substring(0, Math.min(body.length(), FIRST_LINES));
        KindCues.find(lines).forEach(cue -> kinds.add("lede", cue, inLede(cue.strength())));
        return kinds.best();
    }

    private static int inHeadline(KindCues.Strength strength) {
        return switch (strength) {
            case STRONG -> 5;
            case PLAIN -> 3;
            case WEAK -> 1;
        };
    }

    private static int inLede(KindCues.Strength strength) {
        return switch (strength) {
            case STRONG -> 3;
            case PLAIN, WEAK -> 1;
        };
    }

    private void add(String place, KindCues.Found cue, int weight) {
        Map<String, Witness> cues = found.computeIfAbsent(cue.kind(), key -> new LinkedHashMap<>());
        if (cues.putIfAbsent(cue.cue(), new Witness(place, cue.cue())) == null) {
            scores.merge(cue.kind(), weight, Integer::sum);
        }
    }

    /** What the law governs is not believed of a release whose headline is silent about it. */
    private boolean isFirm(ReleaseKind kind) {
        return !kind.isRegulated()
                || found.getOrDefault(kind, Map.of()).values().stream()
                        .anyMatch(cue -> cue.source().equals(HEADLINE));
    }

    /** Ties go to the kind that stands first: what the law governs, for there the risk is in not seeing it. */
    private Found best() {
        Found best = new Found(ReleaseKind.OTHER, List.of());
        int most = BELIEVED - 1;
        for (Map.Entry<ReleaseKind, Integer> score : scores.entrySet()) {
            if (score.getValue() > most && isFirm(score.getKey())) {
                most = score.getValue();
                Map<String, Witness> cues = found.getOrDefault(score.getKey(), Map.of());
                best = new Found(score.getKey(), List.copyOf(cues.values()));
            }
        }
        return best;
    }
}
