package dev.pressline.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of months, of days of the week and of years beside the own one, in all languages that pages are written in. */
public final class CalendarWords {

    private static final Map<String, Map<String, Integer>> GROUPS = load();

    private CalendarWords() {}

    private static Map<String, Map<String, Integer>> load() {
        Map<String, Map<String, Integer>> groups = new HashMap<>();
        for (String[] row : Lexicon.rows("calendar.tsv")) {
            Map<String, Integer> group = groups.computeIfAbsent(row[0], name -> new HashMap<>());
            for (String word : row[2].split(", ", -1)) {
                group.putIfAbsent(word, Integer.parseInt(row[1]));
            }
        }
        return groups;
    }

    /** The number of a month, 1 to 12, by a word in lower case, short or whole; 0 for any other word. */
    public static int month(String word) {
        return GROUPS.getOrDefault("month", Map.of()).getOrDefault(word, 0);
    }

    /** The number of a day of the week, 1 (Monday) to 7, by a word in lower case; 0 for any other word. */
    public static int weekday(String word) {
        return GROUPS.getOrDefault("day", Map.of()).getOrDefault(word, 0);
    }

    /** How many years from its own a text speaks of: {@code [1]} of one that says "next year"; in order. */
    public static Set<Integer> yearsIn(String lower) {
        Set<Integer> years = new TreeSet<>();
        GROUPS.getOrDefault("year", Map.of()).forEach((phrase, shift) -> {
            if (lower.contains(phrase)) {
                years.add(shift);
            }
        });
        return years;
    }
}
