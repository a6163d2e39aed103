package dev.pressline.read;

import dev.pressline.model.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a long paragraph its breaks back where a wire left two spaces instead. A writer who types two spaces after
 * every sentence does so everywhere; where single ones are about as common, the double ones mean something.
 */
final class LostBreaks {

    private static final int LONG = 400;

    private LostBreaks() {}

    static List<Paragraph> split(Chunk chunk) {
        Paragraph whole = chunk.paragraph();
        if (chunk.text.length() < LONG || chunk.wideSpaces.length == 0) {
            return List.of(whole);
        }
        List<Integer> breaks = breaks(chunk);
        if (breaks.isEmpty() || breaks.size() > 2 * singles(chunk.text) + 1) {
            return List.of(whole);
        }
        List<Paragraph> parts = new ArrayList<>();
        int from = 0;
        for (int at : breaks) {
            parts.add(Paragraphs.part(whole, from, at));
            from = at;
        }
        parts.add(Paragraphs.part(whole, from, whole.text().length()));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static List<Integer> breaks(Chunk chunk) {
        List<Integer> breaks = new ArrayList<>();
        for (int at : chunk.wideSpaces) {
            int next = at + 1;
            boolean ended = Prose.endsAsSentence(chunk.text.substring(Math.max(0, at - 3), at));
            if (ended && next < chunk.text.length() && beginsSentence(chunk.text.charAt(next))) {
                breaks.add(next);
            }
        }
        return breaks;
    }

    private static boolean beginsSentence(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Quotes.OPEN.indexOf(c) >= 0
                || "#[(•-–".indexOf(c) >= 0;
    }

    /** Ends of sentences before a single space; the wide ones stand in the text as single ones, too. */
    private static int singles(String text) {
        int ends = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean stop = text.charAt(i) == '.' || text.charAt(i) == '!' || text.charAt(i) == '?';
            ends += stop && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2)) ? 1 : 0;
        }
        return ends / 2;
    }
}
