package dev.pressline.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs that follow or precede somebody's words: {@code said}, {@code erklärt}. */
public final class SpeechVerbs {

    private static final Set<String> ALL = load();

    private SpeechVerbs() {}

    /** Whether a word is one of them, in any case: {@code isOne("Said")} is true. Takes any text. */
    public static boolean isOne(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        Set<String> verbs = new HashSet<>();
        for (String terms : List.of("en.terms.tsv", "de.terms.tsv")) {
            Lexicon.rows(terms, "says\t").forEach(row -> verbs.add(row[1]));
        }
        Lexicon.rows("speech.tsv").forEach(row -> verbs.add(row[1]));
        return Set.copyOf(verbs);
    }
}
