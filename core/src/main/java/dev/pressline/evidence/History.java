package dev.pressline.evidence;

/**
 * Whether a sentence tells what was before the news: {@code Founded in 1990}, {@code previously served as}, {@code seit
 * dem Jahr 2017}.
 */
final class History {

    private static final int YEAR = 4;
    private static final int REACH = 3;

    private History() {}

    static boolean tells(Lexicon lexicon, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (lexicon.is(WordGroup.HISTORY, tokens, i) || (isYear(tokens, i) && isBehind(lexicon, tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Tokens tokens, int at) {
        String word = tokens.word(at);
        return tokens.isNumber(at) && word.length() == YEAR && (word.startsWith("19") || word.startsWith("20"));
    }

    /** {@code since 2017}, {@code seit dem Jahr 2017}; not {@code June 3, 2017}. */
    private static boolean isBehind(Lexicon lexicon, Tokens tokens, int year) {
        for (int i = year - 1; i >= Math.max(0, year - REACH) && tokens.isWord(i); i--) {
            if (lexicon.is(WordGroup.HISTORY_BEFORE_A_YEAR, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
