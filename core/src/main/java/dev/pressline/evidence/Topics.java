package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a text is about, by how often it uses which words: the measure of what a sentence says of it. Words without
 * meaning of their own do not count, and forms of a word are one.
 */
final class Topics {

    private final List<Set<String>> sentences = new ArrayList<>();
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Optional<Lexicon> lexicon;
    private double length;

    private Topics(Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    static Topics of(List<Tokens> sentences, Optional<Lexicon> lexicon) {
        Topics topics = new Topics(lexicon);
        sentences.forEach(topics::add);
        topics.weigh();
        return topics;
    }

    private void add(Tokens tokens) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens, i)) {
                words.merge(stem(tokens.word(i)), 1, Integer::sum);
            }
        }
        words.forEach((word, count) -> {
            uses.merge(word, count, Integer::sum);
            spread.merge(word, 1, Integer::sum);
        });
        counts.add(words);
        sentences.add(words.keySet());
    }

    private void weigh() {
        double squares = 0;
        for (Map.Entry<String, Integer> word : uses.entrySet()) {
            double weight = Math.log1p(sentences.size() / (double) spread.getOrDefault(word.getKey(), 1));
            weights.put(word.getKey(), weight);
            squares += Math.pow(word.getValue() * weight, 2);
        }
        length = Math.sqrt(squares);
    }

    /** The words of a text that carry meaning, by stem. */
    Set<String> wordsOf(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens, i)) {
                words.add(stem(tokens.word(i)));
            }
        }
        return words;
    }

    private String stem(String word) {
        return Stem.of(word, lexicon.map(Lexicon::isEnglish).orElse(true));
    }

    private boolean isContent(Tokens tokens, int at) {
        return tokens.isNumber(at)
                || (tokens.isWord(at) && tokens.word(at).charAt(0) != '\'' && !isGrammar(tokens, at));
    }

    private boolean isGrammar(Tokens tokens, int at) {
        return lexicon.isPresent()
                && (lexicon.get().is(WordGroup.STOPWORD, tokens, at) || lexicon.get().is(WordGroup.FINITE, tokens, at));
    }

    int size() {
        return sentences.size();
    }

    /** The words of a sentence that carry meaning, by stem. */
    Set<String> words(int sentence) {
        return sentences.get(sentence);
    }

    /** How like the whole text a sentence is, 0 to 1: the cosine of their words. */
    double likeness(int sentence) {
        double product = 0;
        double squares = 0;
        for (Map.Entry<String, Integer> word : counts.get(sentence).entrySet()) {
            double weight = weights.getOrDefault(word.getKey(), 0.0);
            double its = word.getValue() * weight;
            product += its * weight * uses.getOrDefault(word.getKey(), 0);
            squares += its * its;
        }
        return squares == 0 ? 0 : product / (Math.sqrt(squares) * length);
    }

    /** How central some words are, all together. */
    double centrality(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += Math.log(uses.getOrDefault(word, 1));
        }
        return sum;
    }

    /** How much of what some words weigh is in a sentence, 0 to 1: a rare word weighs more. */
    double share(Set<String> wanted, int sentence) {
        double all = 0;
        double shared = 0;
        for (String word : wanted) {
            double weight = weights.getOrDefault(word, 0.0);
            all += weight;
            shared += sentences.get(sentence).contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** How rare its words are, on average. */
    double rarity(int sentence) {
        Set<String> words = sentences.get(sentence);
        double sum = 0;
        for (String word : words) {
            sum += weights.getOrDefault(word, 0.0);
        }
        return sum / Math.max(1, words.size());
    }

    /** The share of one sentence's words that another has, 0 to 1. */
    double overlap(int sentence, int with) {
        Set<String> words = sentences.get(sentence);
        long shared = words.stream().filter(sentences.get(with)::contains).count();
        return shared / (double) Math.max(1, words.size());
    }
}
