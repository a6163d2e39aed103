package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a language by what they do in a text: {@code seamless} promises ease, {@code mayor} holds an office. A
 * group counts by all its words, and so says how a text is written, not what about.
 */
final class Style {

    /** Groups whose names have a part in front tell kinds of clause and headline, and are not weighed by themselves. */
    private static final String PART = ": ";

    private static final Map<String, Style> BY_LANGUAGE = Map.of("en", new Style("en"));

    private final List<String> groups = new ArrayList<>();
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final Map<String, Integer> signs = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Style(String language) {
        for (String[] row : Lexicon.rows(language + ".style.tsv")) {
            List<String> its = List.of(row[2].split(" ", -1));
            words.put(row[0], new HashSet<>(its));
            if (!row[0].contains(PART)) {
                its.forEach(word -> groupOf.put(word, groups.size()));
                groups.add("style " + row[0]);
                signs.put("style " + row[0], row[1].equals("0") ? 0 : row[1].equals("+") ? 1 : -1);
            }
        }
    }

    /** The groups of a language; empty where there are none. */
    static Optional<Style> of(String bcp47) {
        return Optional.ofNullable(BY_LANGUAGE.get(Locale.forLanguageTag(bcp47).getLanguage()));
    }

    /** Whether a word is in a group that tells kinds of clause or headline. */
    boolean is(String group, String word) {
        return words.getOrDefault(group, Set.of()).contains(word);
    }

    /** What a feature of this style speaks for: 1 promotion, -1 news, 0 either. */
    int signOf(String feature) {
        return signs.getOrDefault(feature, 0);
    }

    /**
     * How many words of each group stand in a hundred, as features by name; {@code fewest} words at least are reckoned
     * with.
     */
    Map<String, Double> density(Tokens tokens, int fewest) {
        int[] counts = new int[groups.size()];
        int all = 0;
        for (int i = 0; i < tokens.size(); i++) {
            all += tokens.isSign(i) ? 0 : 1;
            Integer group = groupOf.get(tokens.word(i));
            if (group != null) {
                counts[group]++;
            }
        }
        double hundreds = Math.max(fewest, all) / 100.0;
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            values.put(groups.get(i), Math.log1p(counts[i] / hundreds));
        }
        return values;
    }
}
