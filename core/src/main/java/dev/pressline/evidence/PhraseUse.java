package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an article uses a phrase. */
final class PhraseUse {

    private final String key;
    private final int words;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private int inTitle;
    private int inBody;
    private int inside;
    private int capitalisedInside;
    private int whole;
    private int wholeInTitle;
    private int suffixed;
    private int runs;
    private final List<Integer> places = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private boolean hyphened;

    PhraseUse(String key, int words) {
        this.key = key;
        this.words = words;
    }

    /**
     * Adds a use.
     *
     * @param title whether it stands in the headline
     * @param capitals whether the headline writes all its words with capitals, so that they tell no names
     */
    void add(Tokens tokens, int from, int to, boolean title, boolean capitals) {
        places.add(from);
        suffixed += tokens.isGlued(to + 1) && tokens.word(to + 1).startsWith("'") ? 1 : 0;
        if (title) {
            inTitle++;
        } else {
            inBody++;
            first = Math.min(first, from);
        }
        boolean opens = tokens.opensSentence(from);
        if (!title && !opens) {
            inside++;
            capitalisedInside += allCapitalised(tokens, from, to) ? 1 : 0;
        }
        hyphened |= to > from && tokens.isJoined(to);
        boolean joined = tokens.isJoined(from) || tokens.isJoined(to + 1);
        if (!joined && (capitals || !isPart(tokens, from, to))) {
            wholeInTitle += title ? 1 : 0;
            whole += title ? 0 : 1;
        }
        spellings.merge(tokens.written(from, to), title || opens ? 1 : 3, Integer::sum);
    }

    /** Part of a longer name. */
    private static boolean isPart(Tokens tokens, int from, int to) {
        boolean nameBefore = tokens.isCapitalised(from - 1) && tokens.isCapitalised(from) && tokens.isNear(from);
        boolean nameAfter = tokens.isCapitalised(to + 1) && tokens.isCapitalised(to) && tokens.isNear(to + 1);
        boolean paired = isAmpersand(tokens, from - 1, from) || isAmpersand(tokens, to + 1, to);
        return nameBefore || nameAfter || paired;
    }

    private static boolean isAmpersand(Tokens tokens, int at, int name) {
        return tokens.isSign(at) && tokens.word(at).equals("&") && tokens.isCapitalised(name);
    }

    private static boolean allCapitalised(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.isCapitalised(i) && !tokens.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    /** Says of the use just added whether it stands between small words or signs. */
    void addRun(boolean run) {
        runs += run ? 1 : 0;
    }

    /** Share of the uses between small words or signs. */
    double run() {
        return runs / (double) all();
    }

    /** The first token of each use, headline and body alike. */
    List<Integer> places() {
        return places;
    }

    /** Whether a hyphen ties its last word to the others. */
    boolean isHyphened() {
        return hyphened;
    }

    /** Its words in lower case. */
    String key() {
        return key;
    }

    int words() {
        return words;
    }

    int inTitle() {
        return inTitle;
    }

    int all() {
        return inTitle + inBody;
    }

    int inBody() {
        return inBody;
    }

    /** Token of the first use in the body; very large where there is none. */
    int first() {
        return first;
    }

    /** Whether it stands anywhere but where a sentence begins. */
    boolean isInside() {
        return inside > 0;
    }

    /** Share of the uses inside sentences with a capital at every word: a name. */
    double named() {
        return inside == 0 ? 0 : capitalisedInside / (double) inside;
    }

    /** Whether it has a capital wherever that tells a name, and does so more than once. */
    boolean isAlwaysName() {
        return capitalisedInside > 1 && capitalisedInside == inside;
    }

    /** Whether it has capitals more than once where that tells a name. */
    boolean isOftenName() {
        return capitalisedInside > 1;
    }

    /** Whether it never stands but in front of an apostrophe: {@code McDonald's}, {@code don't}. */
    boolean isCutOff() {
        return suffixed == all();
    }

    /** Share of the uses in the body, or else in the headline, that are no part of a longer name or compound. */
    double whole() {
        return inBody == 0 ? wholeInTitle / (double) inTitle : whole / (double) inBody;
    }

    /** The spelling used most, inside sentences rather than in headings. */
    String written() {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
