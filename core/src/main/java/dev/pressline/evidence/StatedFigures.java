package dev.pressline.evidence;

import dev.pressline.evidence.StatedFact.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a text by value and unit: {@code $1.2 million} is {@code 1200000 $}, {@code two weeks} is {@code 2
 * week}, {@code Q3} is {@code #3}.
 */
final class StatedFigures {

    private static final Map<String, Map<String, String>> WORDS = words();
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private static final int CLOCK = 2;

    /** Between millions and what they are of. */
    private static final Set<String> OF = Set.of("de", "d");

    private final Tokens tokens;
    private final String language;

    StatedFigures(Tokens tokens, String language) {
        this.tokens = tokens;
        this.language = language;
    }

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (String[] row : Lexicon.rows("number.words.tsv")) {
            words.computeIfAbsent(row[0], language -> new HashMap<>()).put(row[2], row[1]);
        }
        return words;
    }

    /** The figure that begins at a token. */
    Optional<Stated> at(int at) {
        if (tokens.isNumber(at)) {
            return Optional.of(isClock(at) ? clock(at) : number(at, at));
        }
        boolean code = tokens.isWord(at)
                && tokens.isNumber(at + 1)
                && MeasureWords.moneyAt(tokens, at).isPresent();
        return code ? Optional.of(number(at, at + 1)) : word(at);
    }

    private Optional<Stated> word(int at) {
        if (!tokens.isWord(at)) {
            return Optional.empty();
        }
        String word = tokens.word(at);
        if (isQuarter(word)) {
            return Optional.of(new Stated(Kind.FIGURE, "#" + word.charAt(1), at, at));
        }
        Optional<String> value =
                Optional.ofNullable(WORDS.getOrDefault(language, Map.of()).get(word));
        return value.map(number -> Character.isDigit(number.charAt(0))
                ? measured(number, at, at)
                : new Stated(Kind.FIGURE, number, at, at));
    }

    private static boolean isQuarter(String word) {
        return word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
    }

    /**
     * A figure in digits; it begins with a sign of money that stands before it, or with a code that was found there.
     */
    private Stated number(int start, int at) {
        Optional<String> scale = Figure.scale(tokens.word(at + 1))
                .filter(zeros ->
                        tokens.isNear(at + 1) && MeasureWords.at(tokens, at + 1).isEmpty()); // m² is no million
        int last = scale.isPresent() ? at + 1 : at;
        String value = Figure.value(tokens.word(at), scale.orElse(""), language);
        if (tokens.isGlued(at + 1) && ORDINALS.contains(tokens.word(at + 1))) {
            return new Stated(Kind.FIGURE, "#" + value, start, at + 1);
        }
        boolean beside = start < at || (tokens.isNear(at) && tokens.isSign(at - 1));
        Optional<String> money = beside ? MeasureWords.moneyAt(tokens, at - 1) : Optional.empty();
        return money.map(its -> new Stated(Kind.FIGURE, value + " " + its, at - 1, last))
                .orElseGet(() -> measured(value, start, isApart(last) ? last + 1 : last));
    }

    /** {@code 7:30} */
    private boolean isClock(int at) {
        return tokens.word(at + 1).equals(":")
                && tokens.isGlued(at + 1)
                && tokens.isNumber(at + 2)
                && tokens.isGlued(at + 2)
                && tokens.word(at).length() <= CLOCK
                && tokens.word(at + 2).length() == CLOCK;
    }

    /** The full hour is the hour. */
    private Stated clock(int at) {
        String hour = Figure.value(tokens.word(at), "", language);
        String minutes = tokens.word(at + 2);
        return measured(minutes.equals("00") ? hour : hour + ":" + minutes, at, at + 2);
    }

    /** {@code Mio. Euro}, {@code millions d'euros}: something stands between the scale and the unit. */
    private boolean isApart(int scale) {
        String between = tokens.word(scale + 1);
        return tokens.isWord(scale)
                && ((between.equals(".") && tokens.isGlued(scale + 1)) || OF.contains(between))
                && MeasureWords.at(tokens, scale + 2).isPresent();
    }

    private Stated measured(String value, int first, int last) {
        return MeasureWords.at(tokens, last + 1)
                .map(unit -> new Stated(Kind.FIGURE, value + " " + unit.label(), first, unit.last()))
                .orElse(new Stated(Kind.FIGURE, value, first, last));
    }
}
