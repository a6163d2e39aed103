package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one sentence is about, by the stems of its words, and what it denies. {@code "Acme did not sell any farm."} is
 * about {@code acme}, {@code sell} and {@code farm}, and denies {@code sell}, {@code farm}; {@code "Die Preise steigen
 * nicht."} denies {@code steigen}, {@code preise}, for nothing follows. A stem is the first letters, five in English:
 * two forms of a word share it, and now and then two words do.
 */
public final class Contents {

    private static final int STEM = 5;
    private static final int DENIED = 3;
    private static final int SHORTEST = 3;
    private static final Set<String> BOUNDS = Set.of(
            "and", "but", "or", "while", "because", "so", "if", "und", "aber", "oder", "weil", "wenn", "et", "mais",
            "ou", "y", "pero", "o");

    private final Optional<Lexicon> lexicon;
    private final boolean english;
    private final Set<String> stems = new HashSet<>();
    private final List<Denial> denials = new ArrayList<>();

    private Contents(String sentence, String bcp47) {
        Tokens tokens = Tokens.of(sentence);
        lexicon = Cues.forLanguage(bcp47).map(Cues::lexicon);
        english = lexicon.filter(Lexicon::isEnglish).isPresent();
        Optional<MeaningGuard> guard = MeaningGuard.forComparing(bcp47);
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens, i)) {
                stems.add(stem(tokens.word(i)));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            Optional<MeaningGuard.Turn> turn = guard.flatMap(its -> its.turnAt(tokens, first));
            if (turn.isPresent()) {
                addDenial(tokens, first, turn.get());
                i = turn.get().last();
            }
        }
    }

    /**
     * The contents of a sentence.
     *
     * @param bcp47 its language
     */
    public static Contents of(String sentence, String bcp47) {
        return new Contents(sentence, bcp47);
    }

    /** The stems of the words that are no mere grammar. */
    public Set<String> stems() {
        return Set.copyOf(stems);
    }

    /** What it denies, in order. */
    public List<Denial> denials() {
        return List.copyOf(denials);
    }

    private String stem(String word) {
        return english ? word.substring(0, Math.min(STEM, word.length())) : Stem.of(word, false);
    }

    /** What follows is denied; where nothing does, as at the end of a German clause, what stands before. */
    private void addDenial(Tokens tokens, int first, MeaningGuard.Turn turn) {
        if (turn.meaning() != Meaning.NEGATION) {
            return;
        }
        List<String> denied = denied(tokens, turn.last(), 1);
        if (denied.isEmpty() && !english) {
            denied = denied(tokens, first, -1);
        }
        if (!denied.isEmpty()) {
            denials.add(new Denial(tokens.written(first, turn.last()), denied));
        }
    }

    /** The first words of one side, to the bound of the clause. */
    private List<String> denied(Tokens tokens, int from, int step) {
        List<String> denied = new ArrayList<>();
        for (int i = from + step;
                i >= 0 && i < tokens.size() && denied.size() < DENIED && !bounds(tokens, i);
                i += step) {
            if (isContent(tokens, i)) {
                denied.add(stem(tokens.word(i)));
            }
        }
        return denied;
    }

    private static boolean bounds(Tokens tokens, int at) {
        boolean sign = tokens.isSign(at) && ",;:.!?()\"“”–—".contains(tokens.word(at));
        return sign || BOUNDS.contains(tokens.word(at));
    }

    private boolean isContent(Tokens tokens, int at) {
        return tokens.isNumber(at)
                || (tokens.isWord(at)
                        && tokens.word(at).length() >= SHORTEST
                        && lexicon.filter(its -> its.is(WordGroup.STOPWORD, tokens, at)
                                        || its.is(WordGroup.AUXILIARY, tokens, at))
                                .isEmpty());
    }
}
