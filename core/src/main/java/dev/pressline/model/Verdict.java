package dev.pressline.model;

import java.util.List;

/**
 * What a text is to a reader who will never buy.
 *
 * @param tone the verdict
 * @param promo 0 (news) to 1 (promotion); from .5 the text is flagged as purely promotional
 * @param evidence what it rests on, in the order of the text
 */
public record Verdict(Tone tone, double promo, List<Evidence> evidence) {

    private static final Verdict UNASSESSED = new Verdict(Tone.UNASSESSED, 0, List.of());

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** News, promotion, or both. */
    public enum Tone {
        /** Something happened, was measured, decided or found, or can be used. */
        NEWS,
        /** There is one such fact, but most of the text sells. */
        MIXED,
        /** Nothing happened; the text praises or sells. */
        PURELY_PROMOTIONAL,
        /** There is no lexicon for the language: not judged, and never guessed. */
        UNASSESSED
    }

    /** The verdict on a text whose language nobody here can judge. */
    public static Verdict unassessed() {
        return UNASSESSED;
    }
}
