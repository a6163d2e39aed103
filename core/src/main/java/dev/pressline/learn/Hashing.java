package dev.pressline.learn;

/** Makes a number of a feature, the same on every machine: a template's number mixed with what it holds. */
public final class Hashing {

    private static final int GOLDEN = 0x9E3779B1;
    private static final int MIX_1 = 0x85EBCA6B;
    private static final int MIX_2 = 0xC2B2AE35;
    private static final int STEP = 31;

    private Hashing() {}

    /** A feature of one value: {@code of(3, 7)}. */
    public static int of(int template, int value) {
        return finish(step(template * GOLDEN, value));
    }

    /** A feature of two values; their order counts. */
    public static int of(int template, int first, int second) {
        return finish(step(step(template * GOLDEN, first), second));
    }

    /** A feature of three values; their order counts. */
    public static int of(int template, int first, int second, int third) {
        return finish(step(step(step(template * GOLDEN, first), second), third));
    }

    /** A word, or a part of one, without regard to case. */
    public static int of(CharSequence text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * STEP + Character.toLowerCase(text.charAt(i));
        }
        return finish(hash);
    }

    private static int step(int hash, int value) {
        int mixed = (hash ^ value) * MIX_1;
        return mixed ^ (mixed >>> 15);
    }

    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 13)) * MIX_2;
        return mixed ^ (mixed >>> 16);
    }
}
