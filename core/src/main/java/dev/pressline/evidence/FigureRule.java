package dev.pressline.evidence;

/**
 * Numbers that say how much, how many or when: {@code $17.3M}, {@code 65%}, {@code 40 engineers}, {@code June 21}. Not
 * a number in a slogan: {@code 24/7}, {@code #1}, {@code 100%}, {@code over 30 years}.
 */
final class FigureRule {

    private static final int WORDS_TO_UNIT = 3;
    private static final int DIGITS_OF_A_DAY = 2;

    private final Lexicon lexicon;

    FigureRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Tokens tokens, Cues.Found found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                classify(tokens, i, found);
            }
        }
    }

    private void classify(Tokens tokens, int number, Cues.Found found) {
        if (isMonth(tokens, number - 1) && isDay(tokens, number)) {
            found.add(Cue.DATE, number - 1, number);
        } else if (isDay(tokens, number) && monthAfter(tokens, number) > number) {
            found.add(Cue.DATE, number, monthAfter(tokens, number));
        } else if (!isSlogan(tokens, number)) {
            figure(tokens, number, found);
        }
    }

    private void figure(Tokens tokens, int number, Cues.Found found) {
        boolean currency = tokens.isSign(number - 1) && isCurrency(tokens.word(number - 1));
        int unit = unitAfter(tokens, number);
        if (currency) {
            found.add(Cue.FIGURE, number - 1, Math.max(number, unit));
        } else if (unit > number) {
            found.add(Cue.FIGURE, number, unit);
        }
    }

    /** The token of the unit, or the number itself where there is none. */
    private int unitAfter(Tokens tokens, int number) {
        if (tokens.isSign(number + 1) && tokens.word(number + 1).equals("%")) {
            return number + 1;
        }
        for (int i = number + 1; i <= number + WORDS_TO_UNIT && tokens.isWord(i); i++) {
            if (lexicon.is(WordGroup.AGE_UNIT, tokens, i)) {
                return number;
            }
            if (lexicon.is(WordGroup.UNIT, tokens, i)) {
                return i;
            }
        }
        return number;
    }

    private boolean isSlogan(Tokens tokens, int number) {
        String before = tokens.word(number - 1);
        String after = tokens.word(number + 1);
        boolean ratio = after.equals("/") || (before.equals("/") && tokens.isNumber(number - 2));
        boolean whole = tokens.word(number).equals("100") && after.equals("%");
        return before.equals("#") || ratio || whole || (after.equals("+") && isYears(tokens, number));
    }

    private boolean isYears(Tokens tokens, int number) {
        return lexicon.is(WordGroup.AGE_UNIT, tokens, number + 2);
    }

    /**
     * {@code 21 June}, {@code 21. Juni}, {@code 21 de junio}: the token of the month, or the number itself where there
     * is none.
     */
    private int monthAfter(Tokens tokens, int number) {
        String between = tokens.word(number + 1);
        int next = between.equals(".") || between.equals("de") ? number + 2 : number + 1;
        return isMonthName(tokens, next) ? next : number;
    }

    /** With a capital where the language writes one: {@code may} and {@code march} are other words. */
    boolean isMonthName(Tokens tokens, int at) {
        return lexicon.is(WordGroup.MONTH, tokens, at)
                && (tokens.isCapitalised(at) || lexicon.is(WordGroup.SMALL_MONTH, tokens, at));
    }

    private boolean isMonth(Tokens tokens, int at) {
        int month = tokens.isSign(at) && tokens.word(at).equals(".") ? at - 1 : at;
        return isMonthName(tokens, month);
    }

    private static boolean isDay(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.word(at).length() <= DIGITS_OF_A_DAY;
    }

    private static boolean isCurrency(String sign) {
        return Character.getType(sign.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
