package dev.pressline.benchmarks.quality;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as the measuring rods see them. Their rules are written for Python and JavaScript, whose word characters and
 * white space are not Java's; here are theirs.
 */
final class Wording {

    /** A character of a word, without the low line. */
    static final String LETTER = "[\\p{L}\\p{N}]";

    /** White space, as a set to stand in brackets. */
    static final String SPACES =
            "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final Pattern WORD = Pattern.compile(LETTER + "+");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern ASCII_WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern GAP = Pattern.compile("[" + SPACES + "]+");
    private static final Pattern EDGES = Pattern.compile("^[" + SPACES + "]+|[" + SPACES + "]+$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]");

    private Wording() {}

    /** Words in lower case; a low line parts them. */
    static List<String> words(String text) {
        return found(WORD, text.toLowerCase(Locale.ROOT));
    }

    /** Words as they are written; a low line belongs to them. */
    static List<String> runs(String text) {
        return found(RUN, text);
    }

    static List<String> asciiWords(String text) {
        return found(ASCII_WORD, text.toLowerCase(Locale.ROOT));
    }

    /** Words in compatibility form, case folded, without soft hyphens and the like, one blank between them. */
    static String plain(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return String.join(" ", runs(folded(INVISIBLE.matcher(compatible).replaceAll(""))));
    }

    /** Case folded in full: ß is ss. */
    static String folded(String text) {
        return UCharacter.foldCase(text, true);
    }

    static String stripped(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** Without white space at its ends, and a single blank for any inside. */
    static String oneLine(String text) {
        return GAP.matcher(stripped(text)).replaceAll(" ");
    }

    /** In code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As many code points from its beginning, or all. */
    static String head(String text, int length) {
        return length >= length(text) ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
