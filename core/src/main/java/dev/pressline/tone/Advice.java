package dev.pressline.tone;

import java.util.List;

/**
 * What to do about copy that tells too little.
 *
 * @param openings sentences of the same source that tell more and praise less than its first, the best first; may be
 *     empty
 * @param questions what the copy leaves open, in the order in which readers ask
 */
public record Advice(List<String> openings, List<Question> questions) {

    private static final Advice NONE = new Advice(List.of(), List.of());

    public Advice {
        openings = List.copyOf(openings);
        questions = List.copyOf(questions);
    }

    /** For copy that needs none, or in a language that nobody here knows. */
    public static Advice none() {
        return NONE;
    }
}
