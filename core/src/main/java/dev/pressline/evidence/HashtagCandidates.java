package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        return tags(article, k).all();
    }

    /** As {@link #rank}, those first that people follow, and how many those are. */
    public static Tags tags(Article article, int k) {
        List<Phrase> ranked = PhraseRanking.standard().rank(article).stream()
                .filter(phrase -> !phrase.person())
                .toList();
        List<Phrase> chosen = choose(ranked, article, k);
        return new Tags(tagsOf(chosen, phrase -> true), tagsOf(chosen, Phrase::followed));
    }

    private static List<String> tagsOf(List<Phrase> phrases, Predicate<Phrase> which) {
        return phrases.stream().filter(which).map(Phrase::tag).toList();
    }

    /**
     * What an article's words offer as tags.
     *
     * @param all best first
     * @param followed those of them that a post may use: names and fields that people follow
     */
    public record Tags(List<String> all, List<String> followed) {}

    /** As {@link #rank}, with what spoke for each, and with persons, whom only a caller may tag. */
    public static List<Phrase> phrases(Article article, int k) {
        return choose(PhraseRanking.standard().rank(article), article, k);
    }

    /** The tags among ranked phrases, in the order in which they are offered. */
    public static List<Phrase> choose(List<Phrase> ranked, Article article, int k) {
        Optional<Lexicon> lexicon = Cues.forLanguage(article.language()).map(Cues::lexicon);
        List<Phrase> tags = ranked.stream()
                .filter(phrase ->
                        isTag(phrase.tag()) && lexicon.stream().noneMatch(words -> holdsSmallWord(phrase, words)))
                .toList();
        return article.title().isEmpty() ? Distinct.tags(tags, k) : topicFirst(Distinct.tags(followedFirst(tags), k));
    }

    /** So that a longer phrase that nobody follows takes no place of what is followed: {@code Hydrogen}. */
    private static List<Phrase> followedFirst(List<Phrase> tags) {
        return tags.stream()
                .sorted(Comparator.comparing(phrase -> !phrase.followed()))
                .toList();
    }

    /**
     * Topics that people follow, among them behind the first the names of sender and persons; then what nobody does.
     */
    private static List<Phrase> topicFirst(List<Phrase> chosen) {
        List<Phrase> topics = new ArrayList<>();
        List<Phrase> names = new ArrayList<>();
        chosen.forEach(phrase -> (phrase.sender() || phrase.person() ? names : topics).add(phrase));
        int followed = (int) topics.stream().filter(Phrase::followed).count();
        topics.addAll(Math.min(TOPICS_FIRST, followed), names);
        return List.copyOf(topics);
    }

    /** {@code plant in Leipzig} is a phrase; nobody writes {@code #PlantInLeipzig}. */
    private static boolean holdsSmallWord(Phrase phrase, Lexicon lexicon) {
        return PhraseCandidates.wordsOf(phrase.key()).stream().anyMatch(word -> lexicon.is(WordGroup.STOPWORD, word));
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
