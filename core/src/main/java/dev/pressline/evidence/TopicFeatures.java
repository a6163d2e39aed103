package dev.pressline.evidence;

import java.util.BitSet;

/** How much a sentence says of what the whole text, its headline and its opening are about. */
final class TopicFeatures {

    private static final double MANY = 10;

    private final Topics topics;
    private final Topics.Wanted title;
    private final Topics.Wanted deck;
    private final int opening;
    private final BitSet said = new BitSet();

    /** @param opening the sentence that the others are compared with */
    TopicFeatures(Topics topics, Tokens title, Tokens deck, int opening) {
        this.topics = topics;
        this.title = topics.wordsOf(title);
        this.deck = topics.wordsOf(deck);
        this.opening = opening;
    }

    /** To be asked in the order of the text: what is new depends on what came before. */
    void add(FeatureValues values, int index) {
        double central = topics.centrality(index);
        values.put("overlap with the headline", topics.share(title, index));
        values.put("overlap with the deck", topics.share(deck, index));
        values.put("overlap with the opening", index == opening ? 0 : topics.share(opening, index));
        values.put("like the whole text", topics.likeness(index));
        values.put("central words", central / Math.max(1, topics.words(index)));
        values.put("much of the topic", central / MANY);
        values.put("rare words", topics.rarity(index));
        values.put("goes on from before", index == 0 ? 0 : topics.overlap(index, index - 1));
        values.put("is gone on with", index + 1 == topics.size() ? 0 : topics.overlap(index + 1, index));
        values.put("new topic words", topics.freshCentrality(index, said) / MANY);
        topics.say(index, said);
    }
}
