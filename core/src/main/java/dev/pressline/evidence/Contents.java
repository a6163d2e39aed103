package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one English sentence is about, by the stems of its words, and what it denies. {@code "Acme did not sell any
 * farm."} is about {@code acme}, {@code sell} and {@code farm}, and denies {@code sell}, {@code farm}. A stem is the
 * first five letters: two forms of a word share it, and now and then two words do.
 */
public final class Contents {

    private static final int STEM = 5;
    private static final int DENIED = 3;
    private static final int SHORTEST = 3;
    private static final Set<String> BOUNDS = Set.of("and", "but", "or", "while", "because", "so", "if");
    private static final Lexicon LEXICON =
            Cues.forLanguage("en").map(Cues::lexicon).orElseThrow();

    private final Set<String> stems = new HashSet<>();
    private final List<Denial> denials = new ArrayList<>();

    private Contents(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens, i)) {
                stems.add(stem(tokens.word(i)));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseTrie.Match> phrase = StatedFacts.phraseAt(tokens, i);
            if (phrase.isPresent()) {
                addDenial(tokens, i, phrase.get());
                i = phrase.get().last();
            }
        }
    }

    public static Contents of(String sentence) {
        return new Contents(sentence);
    }

    /** The stems of the words that are no mere grammar. */
    public Set<String> stems() {
        return Set.copyOf(stems);
    }

    /** What it denies, in order. */
    public List<Denial> denials() {
        return List.copyOf(denials);
    }

    /** The stem of a word in lower case. */
    public static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private void addDenial(Tokens tokens, int first, PhraseTrie.Match phrase) {
        if (!phrase.label().equals(StatedFact.Kind.NEGATION.name())) {
            return;
        }
        List<String> denied = new ArrayList<>();
        for (int i = phrase.last() + 1; i < tokens.size() && denied.size() < DENIED && !bounds(tokens, i); i++) {
            if (isContent(tokens, i)) {
                denied.add(stem(tokens.word(i)));
            }
        }
        if (!denied.isEmpty()) {
            denials.add(new Denial(tokens.written(first, phrase.last()), denied));
        }
    }

    private static boolean bounds(Tokens tokens, int at) {
        boolean sign = tokens.isSign(at) && ",;:.!?()\"“”–—".contains(tokens.word(at));
        return sign || BOUNDS.contains(tokens.word(at));
    }

    private static boolean isContent(Tokens tokens, int at) {
        return tokens.isNumber(at)
                || (tokens.isWord(at)
                        && tokens.word(at).length() >= SHORTEST
                        && !LEXICON.is(WordGroup.STOPWORD, tokens, at)
                        && !LEXICON.is(WordGroup.AUXILIARY, tokens, at));
    }
}
