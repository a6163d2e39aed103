package dev.pressline.evidence;

import java.util.Optional;
import java.util.Set;

/** Whether a sentence leans on another: by how it begins, by what it lacks, or by what it leaves open. */
final class Dependence {

    private static final Set<String> TERMINAL = Set.of(".", "!", "?", "…", "。", "！", "？");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "]", "»", "」", "』");
    private static final String DEFINITE = "definite subject";
    private static final Set<String> POINTING = Set.of("this", "these");
    private static final int SHORTEST_ENDING = 4;

    /** Few subjects have more tokens. */
    private static final int SUBJECT = 8;

    /** What a sentence opens with before its subject is seldom longer, in tokens. */
    private static final int FRONT = 30;

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

    /**
     * What a sentence means by a noun alone, {@code project} in {@code "The project will open in May."}; empty where it
     * stands alone, and where something else leans, too.
     */
    Optional<String> meant(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        return lexicon.filter(words -> endsWell(tokens)
                        && isBalanced(sentence)
                        && hasFiniteVerb(words, tokens)
                        && !pointsInSubject(words, tokens)
                        && !Pronouns.meanNobody(words, tokens))
                .flatMap(words -> opener(words, tokens))
                .filter(opener -> opener.label().equals(DEFINITE))
                .map(opener -> tokens.word(opener.last()));
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
        return opensLeaning(lexicon, tokens)
                || pointsInSubject(lexicon, tokens)
                || Pronouns.meanNobody(lexicon, tokens);
    }

    /**
     * {@code The implications of this study are …}, {@code With 300 people, this plant is …} and {@code Based in Leeds,
     * the company makes …}; {@code The rest of this year} says itself which.
     */
    private static boolean pointsInSubject(Lexicon lexicon, Tokens tokens) {
        boolean subject = true;
        boolean said = false;
        for (int i = 1; i < Math.min(FRONT, tokens.size()); i++) {
            boolean behindComma = tokens.word(i - 1).equals(",");
            said |= isListed(lexicon, tokens, i);
            subject &= i < SUBJECT && !tokens.isSign(i) && !said;
            if (behindComma && !said && opensDefinite(lexicon, tokens, i)) {
                return true;
            }
            if (POINTING.contains(tokens.word(i))
                    && !lexicon.is(WordGroup.PERIOD, tokens, i + 1)
                    && (subject || (behindComma && isVerbNear(lexicon, tokens, i + 2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensDefinite(Lexicon lexicon, Tokens tokens, int at) {
        return lexicon.openers()
                .longestAt(tokens, at)
                .filter(opener -> opener.label().equals(DEFINITE) && !isNamed(lexicon, tokens, opener.last() + 1))
                .isPresent();
    }

    private static boolean isVerbNear(Lexicon lexicon, Tokens tokens, int from) {
        for (int i = from; i < Math.min(from + SUBJECT / 2, tokens.size()) && !tokens.isSign(i); i++) {
            if (isFinite(lexicon, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Lexicon lexicon, Tokens tokens, int at) {
        return lexicon.is(WordGroup.FINITE, tokens, at)
                || !lexicon.verbsOf(tokens, at).isEmpty();
    }

    private static boolean opensLeaning(Lexicon lexicon, Tokens tokens) {
        return opener(lexicon, tokens).isPresent();
    }

    private static Optional<PhraseTrie.Match> opener(Lexicon lexicon, Tokens tokens) {
        int first = 0;
        while (tokens.isSign(first)) {
            first++;
        }
        return lexicon.openers()
                .longestAt(tokens, first)
                .filter(opener -> !opener.label().equals(DEFINITE) || !isNamed(lexicon, tokens, opener.last() + 1));
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
        if (isListed(lexicon, tokens, at)) {
            return true;
        }
        String word = tokens.word(at);
        boolean ending = word.length() >= SHORTEST_ENDING
                && (word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")));
        return ending && !tokens.isCapitalised(at);
    }
}
