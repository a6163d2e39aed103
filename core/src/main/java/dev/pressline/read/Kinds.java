package dev.pressline.read;

import dev.pressline.evidence.KindCues;
import dev.pressline.evidence.News;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Witness;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a release is about by cues in its headline and first lines. */
final class Kinds {

    private static final String HEADLINE = "headline";
    private static final String ANNOUNCED = "announcement";
    private static final String LEDE = "lede";
    private static final int BELIEVED = 3;
    private static final int MOST = 5;
    private static final int STRONGEST = 6;
    private static final int FIRST_LINES = 400;

    /**
     * A kind and what it rests on.
     *
     * @param witnesses the cues for it, the place as the source; empty for {@link ReleaseKind#OTHER}
     */
    record Found(ReleaseKind kind, List<Witness> witnesses) {}

    private final Map<ReleaseKind, Map<String, Integer>> scores = new EnumMap<>(ReleaseKind.class);
    private final Map<ReleaseKind, Map<String, Witness>> found = new EnumMap<>(ReleaseKind.class);

    private final boolean listed;

    private Kinds(boolean listed) {
        this.listed = listed;
    }

    /**
     * The kind of a release.
     *
     * @param listed whether the text is that of a listed firm: it has a ticker, an ISIN or a safe-harbour statement
     */
    static Found of(String title, String body, boolean listed) {
        Kinds kinds = new Kinds(listed);
        KindCues.find(title).forEach(cue -> kinds.add(HEADLINE, cue, inHeadline(cue.strength())));
        News.of(body)
                .ifPresent(news ->
                        KindCues.find(news).forEach(cue -> kinds.add(ANNOUNCED, cue, inHeadline(cue.strength()))));
        String lines = body.substring(0, Math.min(body.length(), FIRST_LINES));
        KindCues.find(lines).forEach(cue -> kinds.add(LEDE, cue, inLede(cue.strength())));
        return kinds.best();
    }

    private static int inHeadline(KindCues.Strength strength) {
        return switch (strength) {
            case STRONG -> STRONGEST;
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
            scores.computeIfAbsent(cue.kind(), kind -> new HashMap<>()).merge(place, weight, Kinds::sum);
        }
    }

    /**
     * First lines alone are not believed. What the law governs is believed of a release whose headline is silent about
     * it only where a listed firm announces it.
     */
    private boolean isFirm(ReleaseKind kind) {
        return found.getOrDefault(kind, Map.of()).values().stream().anyMatch(cue -> isFirm(kind, cue));
    }

    private boolean isFirm(ReleaseKind kind, Witness cue) {
        boolean announced = cue.source().equals(ANNOUNCED) && (listed || !kind.isRegulated());
        return announced || cue.source().equals(HEADLINE);
    }

    /** Many cues of one place often say the same: together they count less than a strong one does. */
    private static int sum(int before, int weight) {
        return Math.max(Math.max(before, weight), Math.min(before + weight, MOST));
    }

    private int score(ReleaseKind kind) {
        return scores.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Ties go to the kind that stands first: what the law governs, for there the risk is in not seeing it. */
    private Found best() {
        Found best = new Found(ReleaseKind.OTHER, List.of());
        int most = BELIEVED - 1;
        for (Map.Entry<ReleaseKind, Map<String, Witness>> kind : found.entrySet()) {
            int score = score(kind.getKey());
            if (score > most && isFirm(kind.getKey())) {
                most = score;
                best = new Found(kind.getKey(), List.copyOf(kind.getValue().values()));
            }
        }
        return best;
    }
}
