package dev.pressline.evidence;

import dev.pressline.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words, numbers and signs of a text in one pass, in arrays, for a page has thousands. {@code "Acme's 3.5m"} is
 * {@code acme}, {@code 's}, {@code 3.5}, {@code m}. A hyphen between letters joins without being a token, so
 * {@code award-winning} and {@code award winning} are the same two words; so does the apostrophe of {@code l'emploi}.
 */
final class Tokens {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    private static final int FIRST_SIZE = 64;
    private static final int DIGITS_OF_A_YEAR = 4;

    /** What French writes without its last letter in front of a vowel. */
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu");

    private static final int LONG_ENOUGH = 3;

    private final CharSequence text;
    private int size;
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private Kind[] kinds = new Kind[FIRST_SIZE];
    private String[] words = new String[FIRST_SIZE];
    private boolean[] opens = new boolean[FIRST_SIZE];
    private boolean[] lineStarts = new boolean[FIRST_SIZE];

    private Tokens(CharSequence text) {
        this.text = text;
    }

    /** The tokens of any text, lone surrogates included. */
    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** In lower case, straight apostrophe; empty beyond the ends, so that looking around needs no bounds. */
    String word(int index) {
        return has(index) ? words[index] : "";
    }

    boolean isWord(int index) {
        return has(index) && kinds[index] == Kind.WORD;
    }

    boolean isNumber(int index) {
        return has(index) && kinds[index] == Kind.NUMBER;
    }

    boolean isSign(int index) {
        return has(index) && kinds[index] == Kind.SIGN;
    }

    /** A word that begins with a capital or title-case letter. */
    boolean isCapitalised(int index) {
        return isWord(index) && Character.isUpperCase(Character.codePointAt(text, starts[index]));
    }

    /** Whether a sentence, item or line begins here. */
    boolean opensSentence(int index) {
        return has(index) && opens[index];
    }

    /**
     * Whether a sentence or a line begins with this word or number: behind a stop that is neither of an initial nor of
     * an abbreviation in capitals, or on a new line.
     */
    boolean startsSentence(int index) {
        if (index == 0 || isSign(index) || !opens[index]) {
            return index == 0 && has(index);
        }
        int stop = index - 1;
        while (stop > 0 && isSign(stop) && opens[stop]) {
            stop--;
        }
        return opensLine(index) || (isStop(words[stop]) && !isInitial(stop));
    }

    private static boolean isStop(String sign) {
        return sign.equals(".") || sign.equals("!") || sign.equals("?") || sign.equals("…");
    }

    private boolean isInitial(int stop) {
        return words[stop].equals(".") && isGlued(stop) && isCapitalised(stop - 1) && words[stop - 1].length() == 1;
    }

    /** Whether it is the first of its line. */
    boolean opensLine(int index) {
        return has(index) && lineStarts[index];
    }

    /** {@code 2026}. */
    boolean isYear(int index) {
        return isNumber(index)
                && words[index].length() == DIGITS_OF_A_YEAR
                && (words[index].startsWith("19") || words[index].startsWith("20"));
    }

    /** Whether nothing stands between the two neighbours. */
    boolean isGlued(int index) {
        return has(index) && has(index - 1) && ends[index - 1] == starts[index];
    }

    /** Whether only a space or a hyphen stands between the two neighbours. */
    boolean isNear(int index) {
        return has(index) && has(index - 1) && starts[index] - ends[index - 1] <= 1;
    }

    /** Whether a hyphen ties it to the word before: {@code winning} in {@code award-winning}. */
    boolean isJoined(int index) {
        return isNear(index) && starts[index] > ends[index - 1] && isHyphen(text.charAt(ends[index - 1]));
    }

    /** From the first char of one token to the last of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The text as written, from one token to another. */
    String written(int first, int last) {
        return text.subSequence(starts[first], ends[last]).toString();
    }

    private boolean has(int index) {
        return index >= 0 && index < size;
    }

    private void scan() {
        boolean opening = true;
        boolean line = false;
        int at = 0;
        while (at < text.length()) {
            int letter = Character.codePointAt(text, at);
            int end = at + Character.charCount(letter);
            if (isSpace(letter)) {
                line |= letter == '\n';
                at = end;
                continue;
            }
            opening |= line;
            at = take(at, letter, end, opening);
            lineStarts[size - 1] = line;
            line = false;
            opening = kinds[size - 1] == Kind.SIGN && opensNext(letter, opening);
        }
    }

    /** Adds the token that begins at {@code at}, and says where the next may begin. */
    private int take(int at, int letter, int afterFirst, boolean opening) {
        if (Character.isDigit(letter)) {
            int end = numberEnd(afterFirst);
            add(at, end, Kind.NUMBER, opening);
            return end;
        }
        if (Character.isLetter(letter) || (isApostrophe(letter) && isSuffix(at, afterFirst))) {
            int end = wordEnd(afterFirst);
            add(at, end, Kind.WORD, opening);
            return skipJoiner(end);
        }
        add(at, afterFirst, Kind.SIGN, opening);
        return afterFirst;
    }

    private void add(int start, int end, Kind kind, boolean opening) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        words[size] = normal(start, end);
        opens[size] = opening;
        size++;
    }

    private void grow() {
        int bigger = size * 2;
        starts = Arrays.copyOf(starts, bigger);
        ends = Arrays.copyOf(ends, bigger);
        kinds = Arrays.copyOf(kinds, bigger);
        words = Arrays.copyOf(words, bigger);
        opens = Arrays.copyOf(opens, bigger);
        lineStarts = Arrays.copyOf(lineStarts, bigger);
    }

    private String normal(int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private int numberEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int letter = Character.codePointAt(text, at);
            if (!Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private int skipJoiner(int end) {
        boolean joined = end + 1 < text.length()
                && (isHyphen(text.charAt(end)) || (isApostrophe(text.charAt(end)) && isElided(end)))
                && Character.isLetter(text.charAt(end + 1));
        return joined ? end + 1 : end;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2011';
    }

    /** {@code l'emploi}, {@code d'Airbus}: an article of its own in front of a longer word, unlike {@code it's}. */
    private boolean isElided(int apostrophe) {
        boolean longer = apostrophe + LONG_ENOUGH < text.length();
        for (int i = 1; i <= LONG_ENOUGH && longer; i++) {
            longer = Character.isLetter(text.charAt(apostrophe + i));
        }
        return longer && ELIDED.contains(words[size - 1]);
    }

    /** Whether an apostrophe begins the rest of a word: {@code 's}, {@code 're}, and not a quotation. */
    private boolean isSuffix(int at, int after) {
        return size > 0
                && kinds[size - 1] == Kind.WORD
                && ends[size - 1] == at
                && after < text.length()
                && Character.isLetter(text.charAt(after));
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’';
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F';
    }

    /** After a full stop a sentence begins; a quotation mark or bracket in front of it changes nothing. */
    private static boolean opensNext(int sign, boolean opening) {
        return switch (sign) {
            case '.', '!', '?', ':', '…', '•', '·', '►', '✓', '–', '—', '|' -> true;
            case '¡', '¿', '"', '“', '”', '„', '«', '»', '\'', '‘', '’', '(', ')', '[', ']', '*' -> opening;
            default -> false;
        };
    }
}
