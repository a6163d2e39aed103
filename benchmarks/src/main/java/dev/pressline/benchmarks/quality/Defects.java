package dev.pressline.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What no shortened sentence may have, held against its source. */
final class Defects {

    /** One kind of it. */
    enum Kind {
        EMPTY,
        OVER_BUDGET,
        ELLIPSIS,
        DANGLING_WORD,
        DANGLING_PUNCTUATION,
        BAD_START,
        BRACKET,
        QUOTE,
        NUMBER_CHANGED,
        UNIT_LOST
    }

    private static final Set<String> FUNCTION_WORDS = Set.of("""
            a an the of in on at by for with from to into onto over under about after before between among during through
            against and or but nor that which who whom whose where when while as than if because although though its his
            her their our your my this these those is are was were be been being has have had will would can could should
            may might must shall do does did not no very more most such""".split("\\s+", -1));

    private static final Set<String> BAD_STARTS = Set.of("and", "or", "but", "which", "who", "that", "whose");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*\\p{Nd}|\\p{Nd}");
    private static final Pattern QUANTITY = Pattern.compile(
            "\\p{Nd}[\\p{Nd}.,]*[" + Wording.SPACES
                    + "]?(?:%|percent|per cent|million|billion|trillion|bn|[mk](?![\\p{L}\\p{N}_]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.\\.\\.|…)[" + Wording.SPACES + "]*[\"'”’)]*$");
    private static final Pattern ENDING = Pattern.compile("[.!?\"'”’)" + Wording.SPACES + "]+$");

    private final List<Kind> found = new ArrayList<>();
    private final String source;
    private final String text;

    private Defects(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** @param budget in code points */
    static List<Kind> of(String source, String output, int budget) {
        Defects defects = new Defects(source, Wording.stripped(output));
        List<String> said = Wording.words(defects.text);
        if (said.isEmpty()) {
            return List.of(Kind.EMPTY);
        }
        defects.note(Kind.OVER_BUDGET, Wording.length(defects.text) > budget);
        defects.edges(said, Wording.words(source));
        defects.pairs();
        defects.numbers();
        return defects.found;
    }

    private void note(Kind kind, boolean there) {
        if (there) {
            found.add(kind);
        }
    }

    private void edges(List<String> said, List<String> had) {
        String last = said.get(said.size() - 1);
        String first = said.get(0);
        note(
                Kind.ELLIPSIS,
                ELLIPSIS.matcher(text).find()
                        && !ELLIPSIS.matcher(Wording.stripped(source)).find());
        note(
                Kind.DANGLING_WORD,
                FUNCTION_WORDS.contains(last) && !had.get(had.size() - 1).equals(last));
        String ended = ENDING.matcher(text).replaceAll("");
        note(Kind.DANGLING_PUNCTUATION, !ended.isEmpty() && ",;:-–—(".indexOf(ended.charAt(ended.length() - 1)) >= 0);
        note(Kind.BAD_START, BAD_STARTS.contains(first) && !had.get(0).equals(first));
    }

    private void pairs() {
        note(Kind.BRACKET, !balanced(text, '(', ')') && balanced(source, '(', ')'));
        boolean curly = !balanced(text, '“', '”') && balanced(source, '“', '”');
        boolean straight = Wording.count(text, '"') % 2 == 1 && Wording.count(source, '"') % 2 == 0;
        note(Kind.QUOTE, curly || straight);
    }

    private static boolean balanced(String text, char open, char close) {
        return Wording.count(text, open) == Wording.count(text, close);
    }

    private void numbers() {
        Set<String> kept = new HashSet<>(Wording.found(NUMBER, text));
        note(Kind.NUMBER_CHANGED, !new HashSet<>(Wording.found(NUMBER, source)).containsAll(kept));
        String squeezed = squeezed(text);
        note(
                Kind.UNIT_LOST,
                Wording.found(QUANTITY, source).stream()
                        .anyMatch(quantity ->
                                kept.contains(Wording.found(NUMBER, quantity).get(0))
                                        && !squeezed.contains(squeezed(quantity))));
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
