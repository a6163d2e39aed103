package dev.pressline.compose;

/**
 * What an article is about: the words of its headline and of its best sentence. How much of it a text says is a measure
 * of how much of the news readers get.
 */
final class Topic {

    /** What the headline promises is the news; the best sentence has details, too. */
    private static final int PROMISE = 2;

    private final Bits headline;
    private final Bits best;
    private final Lexis lexis;
    private final int size;

    Topic(Bits headline, Bits best, Lexis lexis) {
        this.headline = headline;
        this.best = best;
        this.lexis = lexis;
        this.size = PROMISE * headline.size() + best.size();
    }

    /** 0: nothing of it; 1: all. The headline's words count twice. */
    double coverage(Bits words) {
        return size == 0 ? 1 : (double) (PROMISE * headline.shared(words) + best.shared(words)) / size;
    }

    /** The same of the first chars of a text, which is all that some readers see. */
    double coverage(String text, int chars) {
        return coverage(lexis.knownOf(text.substring(0, Math.min(chars, text.length()))));
    }

    /** How much of what the headline promises a text says that was not said yet, 0 to 1. */
    double promised(Bits words, Bits said) {
        int size = headline.size();
        return size == 0 ? 0 : (double) (headline.shared(words.with(said)) - headline.shared(said)) / size;
    }
}
