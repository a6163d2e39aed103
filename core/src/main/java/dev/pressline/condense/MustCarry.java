package dev.pressline.condense;

import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a caller wants kept. Found whatever their capitals; a sentence that lacks one has nothing to lose.
 *
 * @param texts none of them blank
 */
record MustCarry(List<String> texts) {

    MustCarry {
        texts = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Where they stand in a sentence: the first place of each. */
    List<Span> in(String sentence) {
        String lower = lower(sentence);
        List<Span> spans = new ArrayList<>();
        for (String text : texts) {
            int at = lower.indexOf(lower(text));
            if (at >= 0) {
                spans.add(new Span(at, at + text.length()));
            }
        }
        return spans;
    }

    /** Whether a version still says each that its sentence says. */
    boolean stay(String sentence, String version) {
        if (texts.isEmpty()) {
            return true;
        }
        String source = lower(sentence);
        String lower = lower(version);
        return texts.stream().map(MustCarry::lower).allMatch(text -> !source.contains(text) || lower.contains(text));
    }

    /** Char by char, so that places stay what they are. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        return lower.toString();
    }
}
