package dev.pressline.deletion;

import java.util.ArrayList;
import java.util.List;

/**
 * The gaps of {@link Freedom#PARTS}: each takes one part of the sentence that the rest does not need, or several that
 * stand side by side. No other word goes, so the sentence keeps its frame whatever the model likes.
 */
final class Constituents {

    /** Parts side by side are joined this often at most. */
    private static final int MOST = 40;

    private final List<Range> ranges;

    /** From one word to another, both included. */
    record Range(int first, int last) {}

    Constituents(Words words) {
        this.ranges = new ArrayList<>(isOneSentence(words) ? PartFinder.parts(words) : List.of());
        join();
    }

    /** Whether there is none, and the sentence can only stay whole. */
    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the words between two are such parts. */
    boolean allow(int from, int to) {
        return ranges.contains(new Range(from + 1, to - 1));
    }

    private void join() {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < ranges.size() && ranges.size() < MOST; j++) {
                Range joined = new Range(ranges.get(i).first(), ranges.get(j).last());
                if (ranges.get(i).last() + 1 == ranges.get(j).first() && !ranges.contains(joined)) {
                    ranges.add(joined);
                }
            }
        }
    }

    private static boolean isOneSentence(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (".!?".indexOf(words.lastSign(i)) >= 0 && words.lower(i).length() > 3 && words.isCapitalised(i + 1)) {
                return false;
            }
        }
        return !isGlued(words.text()) && count(words.text(), '“') == count(words.text(), '”');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Whether a space was lost behind a comma or a bracket, so that nobody knows where words and sentences end. */
    private static boolean isGlued(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            boolean comma = sign == ',' && Character.isLetter(text.charAt(i + 1));
            boolean bracket = sign == ')'
                    && (text.charAt(i + 1) == '.' && i + 2 < text.length() && Character.isLetter(text.charAt(i + 2)));
            if (comma || bracket) {
                return true;
            }
        }
        return false;
    }
}
