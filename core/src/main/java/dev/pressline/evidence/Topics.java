package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    private static final int FIRST_SIZE = 256;

    private final List<Words> sentences = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Optional<Lexicon> lexicon;

    /** By the number of a word: how often it stands, in how many sentences, what that weighs, and how central it is. */
    private int[] uses = new int[FIRST_SIZE];

    private int[] spread = new int[FIRST_SIZE];
    private double[] weights = {};
    private double[] centrality = {};
    private double length;

    private Topics(Optional<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The words of a sentence that carry meaning, by stem, as numbers. Sums over them are taken in one order, so that
     * they are the same whenever they are taken.
     */
    private static final class Words {

        /** Each once. */
        private final int[] numbers;

        /** How often the sentence has each. */
        private final int[] counts;

        /** The same numbers in the order in which what is new among them is summed up. */
        private final int[] copied;

        private final BitSet all = new BitSet();

        Words(int[] numbers, int[] counts, int[] copied) {
            this.numbers = numbers;
            this.counts = counts;
            this.copied = copied;
            for (int number : numbers) {
                all.set(number);
            }
        }
    }

    /**
     * Words of another text, such as a headline.
     *
     * @param known those that the sentences have, too
     * @param size how many there are, known or not
     */
    record Wanted(BitSet known, int size) {}

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
        int[] its = new int[words.size()];
        int[] counts = new int[words.size()];
        int next = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int number = number(word.getKey());
            its[next] = number;
            counts[next++] = word.getValue();
            uses[number] += word.getValue();
            spread[number]++;
        }
        sentences.add(new Words(its, counts, copied(words.keySet())));
    }

    private int number(String word) {
        int number = numbers.computeIfAbsent(word, unknown -> numbers.size());
        if (number == uses.length) {
            uses = Arrays.copyOf(uses, 2 * number);
            spread = Arrays.copyOf(spread, 2 * number);
        }
        return number;
    }

    private int[] copied(Set<String> words) {
        int[] copied = new int[words.size()];
        int next = 0;
        for (String word : new HashSet<>(words)) {
            copied[next++] = number(word);
        }
        return copied;
    }

    private void weigh() {
        weights = new double[numbers.size()];
        centrality = new double[numbers.size()];
        double squares = 0;
        for (int number : numbers.values()) {
            weights[number] = Math.log1p(sentences.size() / (double) spread[number]);
            centrality[number] = Math.log(uses[number]);
            squares += Math.pow(uses[number] * weights[number], 2);
        }
        length = Math.sqrt(squares);
    }

    /** The words of a text that carry meaning. */
    Wanted wordsOf(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isContent(tokens, i)) {
                words.add(stem(tokens.word(i)));
            }
        }
        BitSet known = new BitSet();
        for (String word : words) {
            Integer number = numbers.get(word);
            if (number != null) {
                known.set(number);
            }
        }
        return new Wanted(known, words.size());
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
                && (lexicon.get().is(WordGroup.STOPWORD, tokens, at)
                        || lexicon.get().is(WordGroup.FINITE, tokens, at));
    }

    int size() {
        return sentences.size();
    }

    /** How many words of a sentence carry meaning. */
    int words(int sentence) {
        return sentences.get(sentence).numbers.length;
    }

    /** Adds a sentence's words to what was said. */
    void say(int sentence, BitSet said) {
        said.or(sentences.get(sentence).all);
    }

    /** How like the whole text a sentence is, 0 to 1: the cosine of their words. */
    double likeness(int sentence) {
        Words words = sentences.get(sentence);
        double product = 0;
        double squares = 0;
        for (int i = 0; i < words.numbers.length; i++) {
            int number = words.numbers[i];
            double its = words.counts[i] * weights[number];
            product += its * weights[number] * uses[number];
            squares += its * its;
        }
        return squares == 0 ? 0 : product / (Math.sqrt(squares) * length);
    }

    /** How central its words are, all together. */
    double centrality(int sentence) {
        double sum = 0;
        for (int number : sentences.get(sentence).numbers) {
            sum += centrality[number];
        }
        return sum;
    }

    /** How central those of its words are, all together, that were not said yet. */
    double freshCentrality(int sentence, BitSet said) {
        double sum = 0;
        for (int number : sentences.get(sentence).copied) {
            sum += said.get(number) ? 0 : centrality[number];
        }
        return sum;
    }

    /** How many of its words were not said yet. */
    int fresh(int sentence, BitSet said) {
        return words(sentence) - shared(sentence, said);
    }

    /** How much of what the words of one sentence weigh is in another, 0 to 1: a rare word weighs more. */
    double share(int wanted, int sentence) {
        BitSet its = sentences.get(sentence).all;
        double all = 0;
        double shared = 0;
        for (int number : sentences.get(wanted).numbers) {
            all += weights[number];
            shared += its.get(number) ? weights[number] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** How much of another text's words a sentence has, 0 to 1. */
    double share(Wanted wanted, int sentence) {
        return wanted.size() == 0 ? 0 : shared(sentence, wanted.known()) / (double) wanted.size();
    }

    /** How rare its words are, on average. */
    double rarity(int sentence) {
        int[] words = sentences.get(sentence).numbers;
        double sum = 0;
        for (int number : words) {
            sum += weights[number];
        }
        return sum / Math.max(1, words.length);
    }

    /** The share of one sentence's words that another has, 0 to 1. */
    double overlap(int sentence, int with) {
        return shared(sentence, with) / (double) Math.max(1, words(sentence));
    }

    /** How many words of one sentence another has. */
    int shared(int sentence, int with) {
        return shared(sentence, sentences.get(with).all);
    }

    private int shared(int sentence, BitSet with) {
        int shared = 0;
        for (int number : sentences.get(sentence).numbers) {
            shared += with.get(number) ? 1 : 0;
        }
        return shared;
    }
}
