package dev.pressline.deletion;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which parts are known that can go, by the place where they stand. */
final class PartPhrases {

    static final PartPhrases ENGLISH = new PartPhrases();

    private static final int LONGEST = 6;

    private final Map<Place, Set<String>> phrases = new EnumMap<>(Place.class);

    /** The first words of each, so that most places cost one look; a sign before them is none. */
    private final Map<Place, Set<String>> firsts = new EnumMap<>(Place.class);

    /** Where such words stand. */
    enum Place {
        CONNECTIVE,
        OPENING,
        /** A clause that sets the scene. */
        SCENE,
        /** A phrase that does. */
        BACKDROP,
        TRAILING,
        EXAMPLES,
        HABIT,
        PURPOSE,
        OPEN,
        RANK
    }

    private PartPhrases() {
        for (String[] row : WordLists.rows("en.parts.tsv")) {
            Place place = Place.valueOf(row[0].toUpperCase(Locale.ROOT));
            phrases.computeIfAbsent(place, its -> new HashSet<>()).add(row[1]);
            firsts.computeIfAbsent(place, its -> new HashSet<>()).add(row[1].split(" ", 2)[0]);
        }
    }

    /** The last word of a phrase that begins with a word; -1 where none does. */
    int lastOf(Words words, int first, Place place) {
        String opening = words.lower(first);
        if (!opening.isEmpty() && !firsts.getOrDefault(place, Set.of()).contains(opening)) {
            return -1;
        }
        Set<String> known = phrases.getOrDefault(place, Set.of());
        StringBuilder text = new StringBuilder();
        int found = -1;
        for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
            text.append(text.length() == 0 ? "" : " ").append(words.lower(i));
            if (known.contains(text.toString())) {
                found = i;
            }
            if (words.breaks(i)) {
                break;
            }
        }
        return found;
    }

    boolean begins(Words words, int first, Place place) {
        return lastOf(words, first, place) >= 0;
    }
}
