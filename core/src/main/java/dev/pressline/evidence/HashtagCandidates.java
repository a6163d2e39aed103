package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hashtags that an article's own words offer, as a person would write them: topic and event before the sender's name, a
 * capital at each word so that a screen reader can tell them apart.
 *
 * <p>An article that says {@code renewable energy} again and again offers {@code RenewableEnergy}. Nothing is offered
 * that would tag any release ({@code News}, {@code Business}), nor anything that the article does not say.
 */
public final class HashtagCandidates {

    private static final int LONGEST_TAG = 30;
    private static final int TOPICS_FIRST = 2;

    private HashtagCandidates() {}

    /**
     * The best tags.
     *
     * @param article any article; where its language has no lexicon, only its keywords are offered
     * @param k how many at most
     * @return best first, without {@code #}, letters and digits only, no two alike but for case
     */
    public static List<String> rank(Article article, int k) {
        List<Phrase> phrases = new ArrayList<>(Phrases.of(article));
        phrases.sort(Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::key));
        List<Phrase> chosen = new ArrayList<>();
        phrases.stream().filter(phrase -> isTag(tagOf(phrase.written()))).forEach(phrase -> {
            if (chosen.size() < k && chosen.stream().allMatch(other -> isApart(phrase.key(), other.key()))) {
                chosen.add(phrase);
            }
        });
        return topicFirst(chosen).stream()
                .map(phrase -> tagOf(phrase.written()))
                .toList();
    }

    /** The sender's own name behind the first topics: readers look for the topic. */
    private static List<Phrase> topicFirst(List<Phrase> chosen) {
        List<Phrase> ordered = new ArrayList<>(chosen);
        ordered.removeIf(Phrase::sender);
        int place = Math.min(TOPICS_FIRST, ordered.size());
        ordered.addAll(place, chosen.stream().filter(Phrase::sender).toList());
        return ordered;
    }

    /** Whether two phrases are more than one and the same, its plural, or a part of it. */
    private static boolean isApart(String key, String other) {
        Set<String> words = stems(key);
        Set<String> taken = stems(other);
        boolean within = taken.containsAll(words);
        boolean around = taken.size() > 1 && words.containsAll(taken);
        return !within && !around && !String.join("", words).equals(String.join("", taken));
    }

    private static Set<String> stems(String key) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : Phrases.wordsOf(key)) {
            stems.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return stems;
    }

    private static boolean isTag(String tag) {
        return tag.length() >= 2
                && tag.length() <= LONGEST_TAG
                && tag.codePoints().anyMatch(Character::isLetter);
    }

    /** Letters and digits of each word, its first letter a capital, the rest as the author has it. */
    static String tagOf(String phrase) {
        StringBuilder tag = new StringBuilder();
        boolean opens = true;
        for (int i = 0; i < phrase.length(); ) {
            int letter = phrase.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter) || isMark(letter)) {
                tag.appendCodePoint(opens ? Character.toUpperCase(letter) : letter);
                opens = false;
            } else {
                opens |= letter != '\'' && letter != '’' && letter != '.';
            }
        }
        return tag.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
