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
    private static final int LABEL = 40;
    private static final int HEADING = 110;
    private static final int PHRASE = 4;
    private static final int GLUE_WITHIN = 80;

    private GluedParts() {}

    static List<Paragraph> split(Paragraph whole) {
        List<Paragraph> parts = new ArrayList<>();
        int from = 0;
        String text = whole.text();
        for (int i = 1; i < text.length(); i++) {
            if (begins(text.charAt(i)) && opens(text, i) && !isLabel(text, from, i)) {
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

    private static boolean begins(char c) {
        return c < 0x80
                ? (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#'
                : Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** "Disclaimer: The information provided" is one beginning, not two. */
    private static boolean isLabel(String text, int from, int to) {
        Optional<Part.Kind> label = Openings.at(text, from).map(Openings.Opening::kind);
        return to - from < LABEL
                && label.isPresent()
                && label.equals(Openings.at(text, to).map(Openings.Opening::kind));
    }

    private static boolean opens(String text, int i) {
        Optional<Openings.Opening> opening = Openings.at(text, i);
        if (opening.isEmpty()) {
            return false;
        }
        if (opening.get().kind() == Part.Kind.BOILERPLATE) {
            boolean heading = text.length() - i < HEADING && afterSentence(text, i);
            boolean apart = text.charAt(i - 1) == ' ' || afterSentence(text, i);
            return heading || (apart && namesItself(text, i, opening.get()));
        }
        boolean phrase = Texts.words(opening.get().words()) >= PHRASE;
        return opening.get().sure() && (phrase || afterSentence(text, i));
    }

    /** After the end of a sentence, with a space or, as wires glue it, without. */
    private static boolean afterSentence(String text, int i) {
        int before = text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
        return before >= 0 && ".!?:;)\"”»…*#".indexOf(text.charAt(before)) >= 0;
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
        return rest.contains(name) || rest.startsWith(":") || isGlued(text, start);
    }

    /** "About Acme ToolsAcme Tools makes": a capital inside a word, soon. */
    private static boolean isGlued(String text, int start) {
        int letters = 0;
        for (int i = start; i < Math.min(text.length(), start + GLUE_WITHIN); i++) {
            if (Character.isUpperCase(text.charAt(i)) && letters >= 3) {
                return true;
            }
            letters = Character.isLowerCase(text.charAt(i)) ? letters + 1 : 0;
        }
        return false;
    }
}
