package dev.pressline.evidence;

import dev.pressline.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and signs of a text in one pass, in arrays, for a page has thousands. {@code "Acme's 3.5m"} is
 * {@code acme}, {@code 's}, {@code 3.5}, {@code m}. A hyphen between letters joins without being a token, so
 * {@code award-winning} and {@code award winning} are the same two words; so does the apostrophe of {@code l'emploi}.
 */
final class Tokens {

    private static final int WORD = 1;
    private static final int NUMBER = 2;
    private static final int SIGN = 4;
    private static final int OPENS_SENTENCE = 8;
    private static final int OPENS_LINE = 16;
    private static final int CAPITAL = 32;

    /** Chars a token, at the least: what texts have, so that the arrays seldom grow. */
    private static final int DENSEST = 4;

    private static final int ASCII = 0x80;
    private static final int DIGITS_OF_A_YEAR = 4;

    /** Tokens of one char are many, and few differ: each stands here once. */
    private static final String[] SINGLES = new String[ASCII];

    static {
        Arrays.setAll(SINGLES, sign -> String.valueOf((char) sign).toLowerCase(Locale.ROOT));
    }

    /** What French writes without its last letter in front of a vowel. */
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu");

    private static final int LONG_ENOUGH = 3;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private String[] words;

    /** What each is, and where it stands. */
    private byte[] traits;

    /** What a language's lists say of each, once somebody asked. */
    private Known[] known = {};

    private @Nullable Lexicon asked;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / DENSEST + DENSEST;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.words = new String[guess];
        this.traits = new byte[guess];
    }

    /** The tokens of any text, lone surrogates included. */
    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text.toString());
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
        return is(index, WORD);
    }

    boolean isNumber(int index) {
        return is(index, NUMBER);
    }

    boolean isSign(int index) {
        return is(index, SIGN);
    }

    /** A word that begins with a capital or title-case letter. */
    boolean isCapitalised(int index) {
        return is(index, CAPITAL);
    }

    /** Whether a sentence, item or line begins here. */
    boolean opensSentence(int index) {
        return is(index, OPENS_SENTENCE);
    }

    /**
     * Whether a sentence or a line begins with this word or number: behind a stop that is neither of an initial nor of
     * an abbreviation in capitals, or on a new line.
     */
    boolean startsSentence(int index) {
        if (index == 0 || isSign(index) || !opensSentence(index)) {
            return index == 0 && has(index);
        }
        int stop = index - 1;
        while (stop > 0 && isSign(stop) && opensSentence(stop)) {
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
        return is(index, OPENS_LINE);
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

    /** What a language's lists say of a token, looked up once whoever asks; nothing beyond the ends. */
    Known known(int index, Lexicon lexicon) {
        if (!has(index)) {
            return Known.NOTHING;
        }
        if (asked != lexicon) {
            asked = lexicon;
            known = new Known[size];
            Arrays.setAll(known, i -> lexicon.of(words[i]));
        }
        return known[index];
    }

    /** From the first char of one token to the last of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The text as written, from one token to another. */
    String written(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    private boolean has(int index) {
        return index >= 0 && index < size;
    }

    private boolean is(int index, int trait) {
        return has(index) && (traits[index] & trait) != 0;
    }

    private void scan() {
        boolean opening = true;
        boolean line = false;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isSpace(letter)) {
                line |= letter == '\n';
                at += Character.charCount(letter);
                continue;
            }
            opening |= line;
            at = take(at, letter, (opening ? OPENS_SENTENCE : 0) | (line ? OPENS_LINE : 0));
            line = false;
            opening = isSign(size - 1) && opensNext(letter, opening);
        }
    }

    /** Adds the token that begins at {@code at}, and says where the next may begin. */
    private int take(int at, int letter, int place) {
        int afterFirst = at + Character.charCount(letter);
        if (Character.isLetter(letter) || (isApostrophe(letter) && isSuffix(at, afterFirst))) {
            int end = wordEnd(afterFirst);
            add(at, end, place | WORD | (Character.isUpperCase(letter) ? CAPITAL : 0));
            return skipJoiner(end);
        }
        boolean number = Character.isDigit(letter);
        int end = number ? numberEnd(afterFirst) : afterFirst;
        add(at, end, place | (number ? NUMBER : SIGN));
        return end;
    }

    private void add(int start, int end, int traits) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = normal(start, end);
        this.traits[size] = (byte) traits;
        size++;
    }

    private void grow() {
        int bigger = size * 2;
        starts = Arrays.copyOf(starts, bigger);
        ends = Arrays.copyOf(ends, bigger);
        words = Arrays.copyOf(words, bigger);
        traits = Arrays.copyOf(traits, bigger);
    }

    private String normal(int start, int end) {
        if (end == start + 1 && text.charAt(start) < ASCII) {
            return SINGLES[text.charAt(start)];
        }
        String word = text.substring(start, end);
        return isSmall(start, end) ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether there is nothing but plain small letters and digits. */
    private boolean isSmall(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
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
            int letter = text.codePointAt(at);
            boolean inside = letter < ASCII
                    ? isPlain(letter)
                    : Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
            if (!inside) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
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
                && isWord(size - 1)
                && ends[size - 1] == at
                && after < text.length()
                && Character.isLetter(text.charAt(after));
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’';
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F';
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
