package dev.pressline.evidence;

import java.util.BitSet;
import java.util.Set;

/** Where the clauses of a sentence begin and end, by signs and by the words that open one. */
final class Clauses {

    private static final Set<String> SIGNS = Set.of(",", ";", ":", "—", "–", "(", ")", ".", "!", "?", "\"", "“", "”");
    private static final Set<String> OPENERS = Set.of("but", "while", "whereas", "although", "though", "because");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The first token of the clause that holds a token. */
    int start(int token) {
        int start = token;
        while (start > 0 && !bounds(start - 1)) {
            start--;
        }
        return start;
    }

    /** Past the last token of the clause that holds a token. */
    int end(int token) {
        int end = token + 1;
        while (end < tokens.size() && !bounds(end)) {
            end++;
        }
        return end;
    }

    /** The numbers of the sentence. */
    BitSet figures() {
        BitSet figures = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                figures.set(i);
            }
        }
        return figures;
    }

    private boolean bounds(int i) {
        return (tokens.isSign(i) && SIGNS.contains(tokens.word(i))) || OPENERS.contains(tokens.word(i));
    }
}
