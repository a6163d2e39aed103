package dev.pressline.evidence;

import java.util.Optional;
import java.util.Set;

/** Whether a sentence leans on another: by how it begins, by what it lacks, or by what it leaves open. */
final class Dependence {

    private static final Set<String> TERMINAL = Set.of(".", "!", "?", "…", "。", "！", "？");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "]", "»", "」", "』");
    private static final String DEFINITE = "definite subject";
    private static final int SHORTEST_ENDING = 4;

    private final Optional<Lexicon> lexicon;

    /** Without a lexicon only signs are judged. */
    Dependence(Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    boolean standsAlone(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        return endsWell(tokens)
                && isBalanced(sentence)
                && lexicon.map(words -> !leans(words, tokens) && hasFiniteVerb(words, tokens))
                        .orElse(true);
    }

    /** Whether it begins with a word that points back: He, This, However, The company. */
    boolean opensLeaning(Tokens tokens) {
        return lexicon.map(words -> opensLeaning(words, tokens)).orElse(false);
    }

    /** Whether it means somebody by a pronoun whom it doesn't name. */
    boolean meansNobody(Tokens tokens) {
        return lexicon.map(words -> Pronouns.meanNobody(words, tokens)).orElse(false);
    }

    private static boolean leans(Lexicon lexicon, Tokens tokens) {
        return opensLeaning(lexicon, tokens) || Pronouns.meanNobody(lexicon, tokens);
    }

    private static boolean opensLeaning(Lexicon lexicon, Tokens tokens) {
        int first = 0;
        while (tokens.isSign(first)) {
            first++;
        }
        return lexicon.openers()
                .longestAt(tokens, first)
                .filter(opener -> !opener.label().equals(DEFINITE) || !isNamed(lexicon, tokens, opener.last() + 1))
                .isPresent();
    }

    /** {@code The plant in Leeds}, {@code The company Acme}: says itself which one. */
    private static boolean isNamed(Lexicon lexicon, Tokens tokens, int next) {
        return lexicon.is(WordGroup.NAMING, tokens, next) || tokens.isCapitalised(next);
    }

    private static boolean endsWell(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && CLOSING.contains(tokens.word(last))) {
            last--;
        }
        return last > 0 && TERMINAL.contains(tokens.word(last));
    }

    private static boolean isBalanced(String sentence) {
        int round = 0;
        int curly = 0;
        int straight = 0;
        for (int i = 0; i < sentence.length(); i++) {
            switch (sentence.charAt(i)) {
                case '(' -> round++;
                case ')' -> round--;
                case '“' -> curly++;
                case '”' -> curly--;
                case '"' -> straight++;
                default -> {}
            }
        }
        return round == 0 && curly == 0 && straight % 2 == 0;
    }

    private static boolean hasFiniteVerb(Lexicon lexicon, Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isWord(i) && isFinite(lexicon, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** By list, or by the ending of a word that is no name. */
    private static boolean isFinite(Lexicon lexicon, Tokens tokens, int at) {
        if (lexicon.is(WordGroup.FINITE, tokens, at)
                || !lexicon.verbsOf(tokens, at).isEmpty()) {
            return true;
        }
        String word = tokens.word(at);
        boolean ending = word.length() >= SHORTEST_ENDING
                && (word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")));
        return ending && !tokens.isCapitalised(at);
    }
}
