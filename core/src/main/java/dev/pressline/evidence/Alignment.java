package dev.pressline.evidence;

import java.util.BitSet;

/** Which words of a sentence a shorter version keeps: the longest common subsequence, the leftmost of equals. */
final class Alignment {

    /** Beyond this a sentence is compared word by word from the left, which costs nothing. */
    private static final int LONGEST = 400;

    private Alignment() {}

    static BitSet kept(Tokens source, Tokens version) {
        return source.size() > LONGEST || version.size() > LONGEST ? greedy(source, version) : longest(source, version);
    }

    private static BitSet greedy(Tokens source, Tokens version) {
        BitSet kept = new BitSet();
        int next = 0;
        for (int i = 0; i < source.size() && next < version.size(); i++) {
            if (source.word(i).equals(version.word(next))) {
                kept.set(i);
                next++;
            }
        }
        return kept;
    }

    private static BitSet longest(Tokens source, Tokens version) {
        int rows = source.size();
        int columns = version.size();
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = source.word(i).equals(version.word(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        BitSet kept = new BitSet();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (source.word(i).equals(version.word(j))) {
                kept.set(i++);
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
