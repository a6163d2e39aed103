package dev.pressline.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells titles that say what a page is from those that say what it says: {@code "Document"}, {@code "Press Release"}
 * and {@code "q3-final_v2.docx"} are no headlines. The words stand in {@code generic-titles.txt}.
 */
final class GenericTitles {

    private static final int LONGEST_NAME = 80;
    private static final List<String> FILES =
            List.of(".htm", ".html", ".pdf", ".doc", ".docx", ".indd", ".rtf", ".txt", ".php", ".aspx", ".jsp");

    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> STARTS = new HashSet<>();

    static {
        for (String line : Resources.lines("generic-titles.txt")) {
            (line.endsWith("*") ? STARTS : WHOLE).add(Texts.key(line));
        }
    }

    private GenericTitles() {}

    static boolean contains(String text) {
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        String key = Texts.key(text);
        return key.isEmpty()
                || WHOLE.contains(key)
                || isFile(text)
                || STARTS.stream().anyMatch(key::startsWith);
    }

    private static boolean isFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FILES.stream().anyMatch(lower::endsWith);
    }
}
