package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what says again what a better phrase says. */
final class Distinct {

    private Distinct() {}

    /** The first {@code k} of which none is another one's plural. */
    static List<Phrase> phrases(List<Phrase> ranked, int k) {
        Set<Set<String>> seen = new LinkedHashSet<>();
        List<Phrase> kept = new ArrayList<>();
        for (Phrase phrase : ranked) {
            if (kept.size() == k) {
                break;
            }
            if (seen.add(stems(phrase.key()))) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    /** The first {@code k} of which none is another one, its plural, or a part of it. */
    static List<Phrase> tags(List<Phrase> ranked, int k) {
        List<Phrase> kept = new ArrayList<>();
        List<Set<String>> taken = new ArrayList<>();
        for (Phrase phrase : ranked) {
            if (kept.size() == k) {
                break;
            }
            Set<String> words = stems(phrase.key());
            if (taken.stream().allMatch(other -> isApart(words, other))) {
                kept.add(phrase);
                taken.add(words);
            }
        }
        return kept;
    }

    private static boolean isApart(Set<String> words, Set<String> taken) {
        boolean within = taken.containsAll(words);
        boolean around = taken.size() > 1 && words.containsAll(taken);
        return !within && !around && !String.join("", words).equals(String.join("", taken));
    }

    private static Set<String> stems(String key) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : PhraseCandidates.wordsOf(key)) {
            stems.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return stems;
    }
}
