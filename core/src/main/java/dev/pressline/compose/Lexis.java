package dev.pressline.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text in one pass, and a number for each that carries content, so that what two sentences share is a
 * matter of bits.
 *
 * <p>Words are compared by their first letters: {@code launches} and {@code launched} are one, as are {@code 1,500} and
 * {@code 1500}. Not thread-safe while words are added.
 */
final class Lexis {

    /** Shorter words carry grammar rather than news. */
    private static final int CONTENT_LENGTH = 4;

    private static final int STEM = 6;
    private static final String INSIDE_NUMBERS = ".,";

    private final Map<String, Integer> numbers = new HashMap<>();
    private int size;

    /** The content of a text, whose words are known from then on. */
    Bits contentOf(String text) {
        Bits bits = new Bits();
        for (String word : wordsOf(text)) {
            if (isContent(word)) {
                bits.set(numberOf(key(word)));
            }
        }
        return bits;
    }

    /** What of a text is known; nothing changes. */
    Bits knownOf(String text) {
        Bits bits = new Bits();
        for (String word : wordsOf(text)) {
            Integer number = isContent(word) ? numbers.get(key(word)) : null;
            if (number != null) {
                bits.set(number);
            }
        }
        return bits;
    }

    private static boolean isContent(String word) {
        return word.length() >= CONTENT_LENGTH
                || Character.isDigit(word.charAt(0))
                || Character.isIdeographic(word.codePointAt(0));
    }

    private static String key(String word) {
        return Character.isDigit(word.charAt(0)) ? word.replace(",", "") : stem(word);
    }

    /** The number of any string: the same for the same. */
    int numberOf(String word) {
        return numbers.computeIfAbsent(word, unknown -> size++);
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** The first char of each word that blanks part. */
    static String startsOf(String text) {
        StringBuilder starts = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            if (opens && !Character.isWhitespace(text.charAt(i))) {
                starts.append(text.charAt(i));
            }
        }
        return starts.toString();
    }

    /** In lower case, with straight apostrophes inside; signs left out. */
    static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (isInside(text.charAt(i)) || joins(text, i, start));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInside(char c) {
        return isPlain(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word.charAt(i))) {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return word;
    }

    /** An apostrophe between letters, a point or comma between digits, half of a rare letter. */
    private static boolean joins(String text, int at, int start) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return true;
        }
        if (start < 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return ((c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after))
                || (INSIDE_NUMBERS.indexOf(c) >= 0 && Character.isDigit(before) && Character.isDigit(after));
    }
}
