package dev.pressline.evidence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a sentence says of what the whole text, its headline and its opening are about. */
final class TopicFeatures {

    private static final double MANY = 10;

    private final Topics topics;
    private final Set<String> title;
    private final Set<String> deck;
    private final int opening;
    private final Set<String> said = new HashSet<>();

    /** @param opening the sentence that the others are compared with */
    TopicFeatures(Topics topics, Tokens title, Tokens deck, int opening) {
        this.topics = topics;
        this.title = topics.wordsOf(title);
        this.deck = topics.wordsOf(deck);
        this.opening = opening;
    }

    /** To be asked in the order of the text: what is new depends on what came before. */
    void add(Map<String, Double> values, int index) {
        Set<String> words = topics.words(index);
        double central = topics.centrality(words);
        values.put("overlap with the headline", plainShare(title, words));
        values.put("overlap with the deck", plainShare(deck, words));
        values.put("overlap with the opening", index == opening ? 0 : topics.share(topics.words(opening), index));
        values.put("like the whole text", topics.likeness(index));
        values.put("central words", central / Math.max(1, words.size()));
        values.put("much of the topic", central / MANY);
        values.put("rare words", topics.rarity(index));
        values.put("goes on from before", index == 0 ? 0 : topics.overlap(index, index - 1));
        values.put("is gone on with", index + 1 == topics.size() ? 0 : topics.overlap(index + 1, index));
        Set<String> fresh = new HashSet<>(words);
        fresh.removeAll(said);
        values.put("new topic words", topics.centrality(fresh) / MANY);
        said.addAll(words);
    }

    private static double plainShare(Set<String> wanted, Set<String> words) {
        long hits = wanted.stream().filter(words::contains).count();
        return wanted.isEmpty() ? 0 : hits / (double) wanted.size();
    }
}
