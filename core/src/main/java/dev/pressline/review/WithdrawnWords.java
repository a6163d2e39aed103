package dev.pressline.review;

import java.util.List;
import java.util.Locale;

/**
 * What a page says when its source is withdrawn: {@code "This release was retracted on November 3."}, or no more than
 * {@code "Page not found"}.
 */
final class WithdrawnWords {

    /** What stands in a source's place is short. */
    private static final int NOTICE = 6;

    private static final List<String> SUBJECTS = words("subject");
    private static final List<String> SAID = words("said");
    private static final List<String> TITLES = words("title");
    private static final List<String> ANY = words("any");

    private WithdrawnWords() {}

    private static List<String> words(String place) {
        return Table.rows("withdrawn.tsv").stream()
                .filter(row -> row.get(0).equals(place))
                .map(row -> row.get(1))
                .toList();
    }

    /** Whether a sentence says of its own page that it is withdrawn. */
    static boolean saysSo(String sentence) {
        String lower = plain(sentence);
        return SUBJECTS.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .anyMatch(at -> SAID.stream().anyMatch(said -> lower.indexOf(said, at) >= 0));
    }

    /**
     * Whether a page stands in the place of a source that is gone.
     *
     * @param title of the page
     * @param sentences all that it says, the title included
     */
    static boolean isNotice(String title, List<String> sentences) {
        String head = plain(title);
        return sentences.size() <= NOTICE
                && (TITLES.stream().anyMatch(words -> isOrBegins(head, words))
                        || sentences.stream()
                                .map(WithdrawnWords::plain)
                                .anyMatch(its -> ANY.stream().anyMatch(its::contains)));
    }

    private static boolean isOrBegins(String title, String words) {
        return title.startsWith(words)
                && (title.length() == words.length() || !Character.isLetterOrDigit(title.charAt(words.length())));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
