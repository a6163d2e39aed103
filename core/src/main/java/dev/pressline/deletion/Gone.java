package dev.pressline.deletion;

import dev.pressline.text.Span;

/**
 * Words that a version leaves out.
 *
 * @param kind what they are: {@code phrase}, {@code clause}, {@code apposition}, {@code attribution}, {@code time},
 *     {@code words}
 * @param span where they stand in the sentence
 */
public record Gone(String kind, Span span) {

    /** Names the words between two that stay by what opens them. */
    static Gone of(Words words, int first, int last) {
        Span span = new Span(words.start(first), words.end(last));
        boolean group = first > 0 && words.breaks(first - 1) && (words.breaks(last) || last == words.size() - 1);
        return new Gone(kind(words, first, last, group), span);
    }

    private static String kind(Words words, int first, int last, boolean group) {
        for (int i = first; i <= last; i++) {
            if (words.at(i) == WordClass.REPORT) {
                return "attribution";
            }
        }
        return switch (words.at(first)) {
            case PREPOSITION, TO -> "phrase";
            case RELATIVE, SUBORDINATOR, CONJUNCTION -> "clause";
            case DATE -> "time";
            default -> group ? "apposition" : "words";
        };
    }
}
