package dev.pressline.evidence;

import dev.pressline.model.ReleaseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that tell what a release is about; they stand in {@code kinds.tsv}. Whole words only, in one pass.
 *
 * <p>{@code KindCues.find("Acme reports a rise in revenue")} holds a plain cue for {@link ReleaseKind#RESULTS},
 * {@code "reports ~ revenue"}. Takes any text.
 */
public final class KindCues {

    private static final int LONGEST = 5;
    private static final int NEAR = 8;
    private static final int YEAR = 4;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final String GAP = " ~ ";

    /** What a phrase speaks for, by the phrase; of a cue in two parts by its second. */
    private static final Map<String, List<Use>> USES = new HashMap<>();

    /** First parts of cues in two parts. */
    private static final Set<String> OPENERS = new HashSet<>();

    static {
        for (String[] row : Lexicon.rows("kinds.tsv")) {
            ReleaseKind kind = ReleaseKind.valueOf(row[0]);
            Strength strength = Strength.valueOf(row[1].toUpperCase(Locale.ROOT));
            int gap = row[2].indexOf(GAP);
            if (gap < 0) {
                add("", row[2], new Found(kind, strength, row[2]));
                continue;
            }
            for (String opener : row[2].substring(0, gap).split(", ", -1)) {
                for (String phrase : row[2].substring(gap + GAP.length()).split(", ", -1)) {
                    add(opener, phrase, new Found(kind, strength, opener + GAP + phrase));
                }
            }
        }
    }

    private static void add(String opener, String phrase, Found found) {
        OPENERS.add(opener);
        USES.computeIfAbsent(phrase, key -> new ArrayList<>()).add(new Use(opener, found));
    }

    private record Use(String opener, Found found) {}

    /** How much a cue tells. */
    public enum Strength {
        /** Only helps others. */
        WEAK,
        /** Enough in a headline. */
        PLAIN,
        /** Enough wherever it stands. */
        STRONG
    }

    /**
     * A cue in a text.
     *
     * @param cue the words, {@code ~} for what stands between
     */
    public record Found(ReleaseKind kind, Strength strength, String cue) {}

    /** Where each first part was last seen: the number of the word after it. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final List<Found> found = new ArrayList<>();

    private KindCues() {}

    /**
     * All cues of a headline or some first lines.
     *
     * @param text any text
     * @return in the order of the text
     */
    public static List<Found> find(CharSequence text) {
        KindCues cues = new KindCues();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            cues.phrasesAt(words, i);
        }
        return List.copyOf(cues.found);
    }

    private void phrasesAt(List<String> words, int at) {
        String phrase = "";
        String general = "";
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            String word = words.get(i);
            String kind = general(word);
            boolean same = phrase.equals(general) && kind.equals(word);
            phrase = i == at ? word : phrase + " " + word;
            general = same ? phrase : i == at ? kind : general + " " + kind;
            phrase(phrase, at, i + 1);
            if (!same) {
                phrase(general, at, i + 1);
            }
        }
    }

    private void phrase(String key, int at, int end) {
        use(key, at);
        if (at == 0) {
            use("^" + key, at);
        }
        if (OPENERS.contains(key)) {
            seen.put(key, end);
        }
    }

    /** A year is {@code #year}, any other number {@code #n}, its ordinal {@code #nth}. */
    private static String general(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > YEAR) {
            return word;
        }
        String rest = word.substring(digits);
        if (!rest.isEmpty()) {
            return ORDINALS.contains(rest) ? "#nth" : word;
        }
        return digits == YEAR && word.startsWith("20") ? "#year" : "#n";
    }

    private void use(String phrase, int at) {
        for (Use use : USES.getOrDefault(phrase, List.of())) {
            int end = use.opener().isEmpty() ? at : seen.getOrDefault(use.opener(), Integer.MIN_VALUE / 2);
            if (end <= at && at - end <= NEAR) {
                found.add(use.found());
            }
        }
    }

    /** In lower case, without other marks than hyphens and apostrophes. */
    private static List<String> words(CharSequence text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || "-'’".indexOf(c) >= 0) {
                word.append(c == '’' ? '\'' : Character.toLowerCase(c));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
