package dev.pressline.evidence;

import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Words such as "today" that are true for some days only, by language. */
public final class TimeWords {

    private static final int NAMES = 3;
    private static final Map<String, List<Phrase>> PHRASES = load();

    private TimeWords() {}

    /**
     * A phrase.
     *
     * @param text in lower case
     * @param days how long after the source's own day it is true
     * @param names the day that it names, from that on which it is read: 1 for "tomorrow"; empty where a post names
     *     none
     */
    private record Phrase(String text, int days, OptionalInt names) {}

    /**
     * Where one stands.
     *
     * @param span in the text
     * @param days how long after the source's own day it is true
     * @param names the day that it names, from that on which it is read: 1 for "tomorrow"; empty where a post names
     *     none
     */
    public record Found(Span span, int days, OptionalInt names) {}

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("time.words.tsv")) {
            phrases.computeIfAbsent(row[0], language -> new ArrayList<>())
                    .add(new Phrase(
                            row[2],
                            Integer.parseInt(row[1]),
                            row.length > NAMES ? OptionalInt.of(Integer.parseInt(row[NAMES])) : OptionalInt.empty()));
        }
        return phrases;
    }

    /** All of a text, phrase by phrase. */
    public static List<Found> in(String text, String bcp47) {
        String lower = lower(text);
        List<Found> found = new ArrayList<>();
        String language = Locale.forLanguageTag(bcp47).getLanguage();
        for (Phrase phrase : PHRASES.getOrDefault(language, List.of())) {
            int at = lower.indexOf(phrase.text());
            while (at >= 0) {
                int end = at + phrase.text().length();
                if (isWord(lower, at, end) && !isNoun(text, at, language)) {
                    found.add(new Found(new Span(at, end), phrase.days(), phrase.names()));
                }
                at = lower.indexOf(phrase.text(), end);
            }
        }
        return found;
    }

    /** Char by char, so that spans stay. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.setCharAt(i, c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    /** In German the noun has a capital: "am Morgen" is no tomorrow. */
    private static boolean isNoun(String text, int at, String language) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return language.equals("de")
                && Character.isUpperCase(text.charAt(at))
                && before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    private static boolean isWord(String text, int start, int end) {
        boolean opens = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean closes =
                end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'');
        return opens && closes;
    }
}
