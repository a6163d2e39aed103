package dev.pressline.evidence;

import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words such as "today" that are true for some days only, by language. */
public final class TimeWords {

    private static final Map<String, List<Phrase>> PHRASES = load();

    private TimeWords() {}

    /**
     * A phrase.
     *
     * @param text in lower case
     * @param days how long after the source's own day it is true
     */
    private record Phrase(String text, int days) {}

    /**
     * Where one stands.
     *
     * @param span in the text
     * @param days how long after the source's own day it is true
     */
    public record Found(Span span, int days) {}

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("time.words.tsv")) {
            phrases.computeIfAbsent(row[0], language -> new ArrayList<>())
                    .add(new Phrase(row[2], Integer.parseInt(row[1])));
        }
        return phrases;
    }

    /** All of a text, phrase by phrase. */
    public static List<Found> in(String text, String bcp47) {
        String lower = lower(text);
        List<Found> found = new ArrayList<>();
        for (Phrase phrase : PHRASES.getOrDefault(Locale.forLanguageTag(bcp47).getLanguage(), List.of())) {
            int at = lower.indexOf(phrase.text());
            while (at >= 0) {
                int end = at + phrase.text().length();
                if (isWord(lower, at, end)) {
                    found.add(new Found(new Span(at, end), phrase.days()));
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

    private static boolean isWord(String text, int start, int end) {
        boolean opens = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean closes =
                end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'');
        return opens && closes;
    }
}
