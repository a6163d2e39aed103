package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.List;

/** Whether two words are one, but for a slip: a letter too many, too few, another one, or two that changed places. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** What a word and its slips share: itself without any one letter. Words with no shape in common are no slips. */
    static List<String> shapes(String word) {
        List<String> shapes = new ArrayList<>();
        shapes.add(word);
        for (int i = 1; i < word.length() && word.length() <= LONGEST; i++) {
            shapes.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shapes;
    }

    /** One slip inside the word; another ending is grammar, and no slip. */
    static boolean isSlip(String one, String other) {
        if (one.equals(other) || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int first = 0;
        int shorter = Math.min(one.length(), other.length());
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        int changedOne = one.length() - first - last;
        int changedOther = other.length() - first - last;
        boolean swapped = changedOne == 2
                && changedOther == 2
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
        boolean single = changedOne <= 1 && changedOther <= 1 && last > 0;
        return swapped || single;
    }
}
