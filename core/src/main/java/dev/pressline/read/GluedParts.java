package dev.pressline.read;

import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a paragraph where a part of the release begins in its middle: {@code "… said Roe. About Acme Acme makes …"}.
 */
final class GluedParts {

    private static final int NEAR = 250;

    private GluedParts() {}

    static List<Paragraph> split(Paragraph whole) {
        List<Paragraph> parts = new ArrayList<>();
        int from = 0;
        String text = whole.text();
        for (int i = 1; i < text.length(); i++) {
            if (isBoundary(text, i) && opens(text, i)) {
                parts.add(Paragraphs.part(whole, from, i));
                from = i;
            }
        }
        if (from == 0) {
            return List.of(whole);
        }
        parts.add(Paragraphs.part(whole, from, text.length()));
        return parts;
    }

    /** A capital or a figure after the end of a sentence, with a space or, as wires glue it, without. */
    private static boolean isBoundary(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '#') {
            return false;
        }
        int before = text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
        return before >= 0 && ".!?:;)\"”»…*#".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean opens(String text, int i) {
        Optional<Openings.Opening> opening = Openings.at(text, i);
        return opening.isPresent()
                && (opening.get().sure()
                        || (opening.get().kind() == Part.Kind.BOILERPLATE && namesItself(text, i, opening.get())));
    }

    /** "About Acme Acme makes": the name comes again soon. */
    static boolean namesItself(String text, int at, Openings.Opening opening) {
        int start = at + opening.words().length();
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (text.regionMatches(true, start, "the ", 0, 4)) {
            start += 4;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, end);
        if (name.length() < 2 || (!Character.isUpperCase(name.charAt(0)) && !Character.isDigit(name.charAt(0)))) {
            return false;
        }
        String rest = text.substring(end, Math.min(text.length(), end + NEAR));
        return rest.contains(name) || rest.startsWith(":");
    }
}
