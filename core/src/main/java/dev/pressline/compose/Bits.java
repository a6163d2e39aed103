package dev.pressline.compose;

import java.util.Arrays;

/** A set of small numbers that is copied and joined often. What was handed on is not changed any more. */
final class Bits {

    private long[] words;

    Bits() {
        this(new long[2]);
    }

    private Bits(long[] words) {
        this.words = words;
    }

    void set(int number) {
        int word = number / Long.SIZE;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, 2 * words.length));
        }
        words[word] |= 1L << number;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Another set, of all of both. */
    Bits with(Bits other) {
        long[] longer = words.length >= other.words.length ? words : other.words;
        long[] shorter = words.length >= other.words.length ? other.words : words;
        long[] union = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            union[i] |= shorter[i];
        }
        return new Bits(union);
    }

    /** How many both hold. */
    int shared(Bits other) {
        int shared = 0;
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
            shared += Long.bitCount(words[i] & other.words[i]);
        }
        return shared;
    }

    /** How much of this the other holds, 0 to 1; 1 for an empty set: it adds nothing. */
    double shareIn(Bits other) {
        int size = size();
        return size == 0 ? 1 : (double) shared(other) / size;
    }
}
