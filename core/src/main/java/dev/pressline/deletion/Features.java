package dev.pressline.deletion;

import dev.pressline.learn.FeatureSink;
import dev.pressline.learn.Hashing;

/**
 * What the model weighs: for each word why it should stay, for each two words that become neighbours whether the words
 * between can go. A template's number is its place in this file; a changed template needs a new model.
 */
public final class Features {

    private static final int FAR = 15;
    private static final int NEAR = 6;
    private static final int MARGIN = 5;

    private final Words words;
    private final int[] leaders;
    private final int[] verbs;
    private final int[] shapes;
    private final int[] segmentStarts;
    /** The class of each word, with three edges before and four behind. */
    private final int[] classes;

    public Features(Words words) {
        this.words = words;
        this.leaders = new int[words.size()];
        this.verbs = new int[words.size() + 1];
        this.shapes = new int[words.size()];
        this.segmentStarts = new int[words.size()];
        this.classes = new int[words.size() + 2 * MARGIN];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = words.at(i - MARGIN).code();
        }
        int leader = -1;
        for (int i = 0; i < words.size(); i++) {
            verbs[i + 1] = verbs[i] + (words.at(i).isVerbal() ? 1 : 0);
            leaders[i] = leader;
            shapes[i] = shapeOf(i);
            segmentStarts[i] = i > 0 && words.segment(i - 1) == words.segment(i) ? segmentStarts[i - 1] : i;
            leader = leads(i) ? i : leader;
        }
    }

    private boolean leads(int i) {
        WordClass its = words.at(i);
        return its == WordClass.PREPOSITION
                || its == WordClass.SUBORDINATOR
                || its == WordClass.RELATIVE
                || its == WordClass.CONJUNCTION
                || its == WordClass.TO;
    }

    /** Why a word should stay. */
    public void word(int i, FeatureSink out) {
        lexical(i, out);
        classes(i, out);
        place(i, out);
        context(i, out);
    }

    private void lexical(int i, FeatureSink out) {
        int w = words.id(i);
        out.add(Hashing.of(1, w));
        out.add(Hashing.of(2, words.id(i - 1)));
        out.add(Hashing.of(3, words.id(i + 1)));
        out.add(Hashing.of(4, words.id(i - 2)));
        out.add(Hashing.of(5, words.id(i + 2)));
        out.add(Hashing.of(6, words.id(i - 1), w));
        out.add(Hashing.of(7, w, words.id(i + 1)));
        out.add(Hashing.of(8, ending(i, 3)));
        out.add(Hashing.of(9, ending(i, 2)));
        out.add(Hashing.of(10, shape(i)));
        out.add(Hashing.of(11, shape(i - 1), shape(i)));
        out.add(Hashing.of(12, shape(i), shape(i + 1)));
        out.add(Hashing.of(13, words.lastSign(i), words.lastSign(i - 1)));
        out.add(Hashing.of(14, words.lastSign(i), w));
    }

    private void classes(int i, FeatureSink out) {
        int t = t(i);
        out.add(Hashing.of(20, t));
        out.add(Hashing.of(21, t(i - 1), t));
        out.add(Hashing.of(22, t, t(i + 1)));
        out.add(Hashing.of(23, t(i - 1), t, t(i + 1)));
        out.add(Hashing.of(24, t, t(i + 1), t(i + 2)));
        out.add(Hashing.of(25, t(i - 2), t(i - 1), t));
        out.add(Hashing.of(26, t, Math.min(3, verbs[i])));
        out.add(Hashing.of(27, Math.min(3, verbs[i]), Math.min(5, words.segment(i)), t));
        out.add(Hashing.of(28, t, words.id(i + 1)));
        out.add(Hashing.of(29, words.id(i - 1), t));
        out.add(Hashing.of(30, t, words.lastSign(i), words.lastSign(i - 1)));
        out.add(Hashing.of(31, t(i - 3) * 32 + t(i - 2), t(i - 1), t));
        out.add(Hashing.of(32, t, t(i + 1), t(i + 2) * 32 + t(i + 3)));
    }

    private void place(int i, FeatureSink out) {
        int n = words.size();
        int segment = Math.min(5, words.segment(i));
        int fromRight = Math.min(5, words.segments() - 1 - words.segment(i));
        out.add(Hashing.of(40, Math.min(i, FAR), t(i)));
        out.add(Hashing.of(41, Math.min(n - 1 - i, FAR), t(i)));
        out.add(Hashing.of(42, 10 * i / n, Math.min(n / 5, 8)));
        out.add(Hashing.of(43, 10 * i / n, shape(i)));
        out.add(Hashing.of(44, segment, fromRight));
        out.add(Hashing.of(45, segment, fromRight, t(i)));
        out.add(Hashing.of(46, segment, words.id(i)));
        out.add(Hashing.of(47, Math.min(3, words.depth(i)), t(i)));
        out.add(Hashing.of(48, Math.min(FAR, i - segmentStart(i)), t(i)));
        out.add(Hashing.of(49, words.id(segmentStart(i)), segment));
        out.add(Hashing.of(50, t(segmentStart(i)), segment, t(i)));
    }

    private void context(int i, FeatureSink out) {
        int leader = leaders[i];
        int distance = Math.min(NEAR, i - leader);
        int left = Math.min(3, verbs[i]);
        int right = Math.min(3, verbs[words.size()] - verbs[i]);
        out.add(Hashing.of(60, words.id(leader)));
        out.add(Hashing.of(61, words.id(leader), distance));
        out.add(Hashing.of(62, words.id(leader), words.id(i)));
        out.add(Hashing.of(63, words.id(leader), Math.min(5, words.segment(i))));
        out.add(Hashing.of(64, words.id(leader), t(i), distance));
        out.add(Hashing.of(65, left, right, t(i)));
        out.add(Hashing.of(66, words.id(leader), words.id(leader - 1)));
        out.add(Hashing.of(67, t(leader - 1), words.id(leader), distance));
    }

    /** Two words that become neighbours; -1 and the number of words stand for the edges. */
    public void arc(int from, int to, FeatureSink out) {
        if (to == from + 1) {
            step(100, to, out);
            return;
        }
        leaves(from + 1, out);
        for (int i = from + 2; i < to; i++) {
            stays(i, out);
        }
        returns(to, out);
        gap(from, to, out);
    }

    /** Deleting begins with this word. */
    public void leaves(int i, FeatureSink out) {
        step(120, i, out);
    }

    /** Deleting goes on with this word. */
    public void stays(int i, FeatureSink out) {
        step(140, i, out);
    }

    /** Deleting ended before this word. */
    public void returns(int i, FeatureSink out) {
        step(160, i, out);
    }

    private void step(int base, int i, FeatureSink out) {
        int sign = words.lastSign(i - 1);
        out.add(Hashing.of(base, 0));
        out.add(Hashing.of(base + 1, words.id(i)));
        out.add(Hashing.of(base + 2, sign));
        out.add(Hashing.of(base + 3, words.id(i - 1)));
        out.add(Hashing.of(base + 4, shape(i - 1), shape(i)));
        out.add(Hashing.of(base + 5, t(i - 1), t(i)));
        out.add(Hashing.of(base + 6, t(i - 1), t(i), t(i + 1)));
        out.add(Hashing.of(base + 7, t(i - 2), t(i - 1), t(i)));
        out.add(Hashing.of(base + 8, sign, t(i)));
        out.add(Hashing.of(base + 9, sign, words.id(i)));
    }

    /** The words between two that become neighbours, as a whole. */
    public void gap(int from, int to, FeatureSink out) {
        int first = from + 1;
        int last = to - 1;
        int signs = sign(from) * 8 + sign(last);
        int length = Math.min(FAR, to - first);
        int verbal = Math.min(3, verbs[to] - verbs[first]);
        out.add(Hashing.of(180, length, signs));
        out.add(Hashing.of(181, t(from), t(to)));
        out.add(Hashing.of(182, t(from), t(first), t(to)));
        out.add(Hashing.of(183, t(from), t(last), t(to)));
        out.add(Hashing.of(184, t(first), t(last), signs));
        out.add(Hashing.of(185, verbal, signs, verbs[first] == 0 ? 1 : 0));
        out.add(Hashing.of(186, t(from - 1), t(from), t(to)));
        out.add(Hashing.of(187, t(from), t(to), t(to + 1)));
        out.add(Hashing.of(188, words.id(first), signs));
        out.add(Hashing.of(189, words.id(from), words.id(to)));
        out.add(Hashing.of(190, words.id(first), words.id(last)));
        out.add(Hashing.of(191, words.id(first), t(to), verbal));
        out.add(Hashing.of(192, t(first), t(to), length));
        out.add(Hashing.of(
                193,
                Math.min(3, words.segment(Math.min(to, words.size() - 1)) - words.segment(Math.max(0, from))),
                signs,
                t(first)));
    }

    private int sign(int i) {
        return switch (words.has(i) ? words.lastSign(i) : 1) {
            case 0 -> 0;
            case 1 -> 1;
            case ',' -> 2;
            case ';', ':' -> 3;
            case '.', '!', '?' -> 4;
            case '-', '–', '—' -> 5;
            default -> 6;
        };
    }

    private int t(int i) {
        return classes[i + MARGIN];
    }

    private int segmentStart(int i) {
        return segmentStarts[i];
    }

    private int ending(int i, int length) {
        String lower = words.lower(i);
        return Hashing.of(lower, Math.max(0, lower.length() - length), lower.length());
    }

    private int shape(int i) {
        if (!words.has(i)) {
            return i < 0 ? -1 : -2;
        }
        return shapes[i];
    }

    private int shapeOf(int i) {
        String text = words.text();
        int shape = 0;
        int last = 0;
        for (int at = words.coreStart(i); at < words.coreEnd(i) && shape < 1 << 15; at++) {
            int kind = kind(text.charAt(at));
            if (kind != last) {
                shape = shape * 5 + kind;
                last = kind;
            }
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        return Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 4;
    }
}
