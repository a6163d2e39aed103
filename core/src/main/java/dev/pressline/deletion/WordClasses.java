package dev.pressline.deletion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of English and, for the words that they lack, rules on endings. */
final class WordClasses {

    static final WordClasses ENGLISH = new WordClasses();

    private static final String REGULAR = "-";
    private static final int SHORTEST_STEM = 3;

    private final Map<String, WordClass> listed = new HashMap<>();

    /** Past forms that are no participles: "grew", not "made". */
    private final Set<String> pastAlone = new HashSet<>();

    private WordClasses() {
        WordLists.rows("en.classes.tsv").forEach(row -> listed.putIfAbsent(row[1], WordClass.labelled(row[0])));
        WordLists.rows("en.verbs.tsv").forEach(this::addVerb);
    }

    /**
     * The class of a word.
     *
     * @param lower in lower case, without signs around it
     * @param name whether it has a capital that its place does not explain
     */
    WordClass of(String lower, boolean name) {
        WordClass known = listed.get(lower);
        boolean listedName = known == WordClass.DATE || known == WordClass.TITLE || known == WordClass.MAGNITUDE;
        if (name && !listedName && (known == null || !known.leads())) {
            return WordClass.NAME;
        }
        if (known != null) {
            return known;
        }
        if (lower.isEmpty()) {
            return WordClass.SIGN;
        }
        return hasDigit(lower) ? WordClass.NUMBER : byEnding(lower);
    }

    boolean knows(String lower) {
        return listed.containsKey(lower);
    }

    private static WordClass byEnding(String word) {
        if (word.length() <= SHORTEST_STEM) {
            return WordClass.OTHER;
        } else if (word.endsWith("ly")) {
            return WordClass.ADVERB;
        } else if (word.endsWith("ing")) {
            return WordClass.ING;
        } else if (word.endsWith("ed")) {
            return WordClass.PAST;
        } else if (ends(word, "tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence")) {
            return WordClass.NOUN;
        } else if (ends(word, "al", "ive", "ous", "ful", "able", "ible", "ic", "less", "ary", "ish")) {
            return WordClass.ADJECTIVE;
        }
        return word.endsWith("s") && !ends(word, "ss", "us", "is") ? WordClass.PLURAL : WordClass.OTHER;
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void addVerb(String[] row) {
        String base = row[0];
        boolean regular = row[1].equals(REGULAR);
        put(base, WordClass.VERB);
        put(third(base), WordClass.VERB_S);
        put(regular ? withEnding(base, "ed") : row[1], WordClass.PAST);
        put(regular ? withEnding(base, "ed") : row[2], WordClass.PARTICIPLE);
        put(withEnding(base, "ing"), WordClass.ING);
        if (!regular && !row[1].equals(row[2])) {
            pastAlone.add(row[1]);
        }
    }

    /** Whether a form can only be a finite verb of the past. */
    boolean isPastAlone(String lower) {
        return pastAlone.contains(lower);
    }

    private void put(String form, WordClass its) {
        listed.putIfAbsent(form, its);
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (ends(base, "s", "x", "ch", "sh", "z", "o") ? "es" : "s");
    }

    private static String withEnding(String base, String ending) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return base.substring(0, base.length() - 1) + ending;
        }
        return endsInConsonantY(base) && ending.equals("ed")
                ? base.substring(0, base.length() - 1) + "ied"
                : base + ending;
    }

    private static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
