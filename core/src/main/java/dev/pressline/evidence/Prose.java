package dev.pressline.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells sentences from what only stands among them: credits, bylines, captions of a player, headings. {@code "Acme
 * opened a plant in Leeds."} is prose; {@code "Video Player Close"}, {@code "Source: AP | 3 June"} and {@code "(Edited
 * by a robot.)"} are not. By shape alone, so it holds in any language that parts its words.
 */
final class Prose {

    private static final int FEWEST_WORDS = 6;
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "。", "！", "？");
    private static final Set<String> CLOSING = Set.of("\"", "”", "“", "’", "'", ")", "»", "」", "』");
    private static final Set<String> LABELS =
            Set.of("source", "photo", "image", "credit", "quelle", "foto", "fuente", "imagen", "crédit");

    private Prose() {}

    /** Which of some sentences are prose; all of them where none is. */
    static boolean[] of(List<Tokens> sentences) {
        boolean[] prose = new boolean[sentences.size()];
        boolean any = false;
        for (int i = 0; i < prose.length; i++) {
            prose[i] = is(sentences.get(i));
            any |= prose[i];
        }
        if (!any) {
            Arrays.fill(prose, true);
        }
        return prose;
    }

    private static boolean is(Tokens tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).equals("|")) {
                return false;
            }
            words += tokens.isSign(i) ? 0 : 1;
        }
        return words > FEWEST_WORDS && endsLikeOne(tokens) && !isLabelled(tokens);
    }

    private static boolean endsLikeOne(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && CLOSING.contains(tokens.word(last))) {
            last--;
        }
        return ENDS.contains(tokens.word(last));
    }

    /** In brackets, or behind a label: {@code FILE PHOTO:}, {@code Source:}. */
    private static boolean isLabelled(Tokens tokens) {
        boolean label = LABELS.contains(tokens.word(0)) && tokens.word(1).equals(":");
        boolean two = LABELS.contains(tokens.word(1)) && tokens.word(2).equals(":");
        return label || two || tokens.word(0).equals("(");
    }
}
