package dev.pressline.evidence;

import java.util.Optional;

/** Units of measure and of money, however they are written: {@code 8 km} and {@code 8 kilometres} are the same. */
final class MeasureWords {

    private static final String MONEY = "money";
    private static final int CODE = 3;
    private static final PhraseTrie UNITS = new PhraseTrie();
    private static final PhraseTrie MONIES = new PhraseTrie();

    static {
        for (String[] row : Lexicon.rows("units.tsv")) {
            for (String written : row[2].split(", ", -1)) {
                UNITS.add(row[1], written);
                if (row[0].equals(MONEY)) {
                    MONIES.add(row[1], written);
                }
            }
        }
    }

    private MeasureWords() {}

    /** The unit that begins at a token, and its last token. */
    static Optional<PhraseTrie.Match> at(Tokens tokens, int at) {
        return tokens.isNear(at) ? UNITS.longestAt(tokens, at) : Optional.empty();
    }

    /** What money a figure behind this token is of, by its sign or its code: {@code €} for {@code EUR}. */
    static Optional<String> moneyAt(Tokens tokens, int at) {
        Optional<String> known =
                MONIES.longestAt(tokens, at).filter(match -> match.last() == at).map(PhraseTrie.Match::label);
        if (tokens.isSign(at)) {
            boolean sign = Character.getType(tokens.word(at).codePointAt(0)) == Character.CURRENCY_SYMBOL;
            return sign ? known.or(() -> Optional.of(tokens.word(at))) : Optional.empty();
        }
        return known.filter(money -> tokens.isCapitalised(at) && tokens.word(at).length() == CODE);
    }
}
