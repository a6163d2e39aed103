package dev.pressline.read;

import java.util.List;

/** How much of each box is prose and how much is not: two sums over the chunks, so any range costs one subtraction. */
final class Prose {

    private static final int SENTENCE = 80;
    private static final int SHORT_SENTENCE = 40;

    private static final int LINE = 20;

    private final long[] good;
    private final long[] bad;

    Prose(List<Chunk> chunks) {
        good = new long[chunks.size() + 1];
        bad = new long[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean prose = !chunk.dropped && isProse(chunk);
            boolean line = !chunk.dropped && !prose && isLine(chunk);
            int length = chunk.weight;
            good[i + 1] = good[i] + (prose ? length : line ? length / 2 : 0);
            bad[i + 1] = bad[i] + (chunk.dropped || prose || line ? 0 : weight(chunk));
        }
    }

    long good(Box box) {
        return good[box.endChunk] - good[box.firstChunk];
    }

    /** The prose in chunks {@code from} to before {@code to}. */
    long between(int from, int to) {
        return good[to] - good[from];
    }

    long bad(Box box) {
        return bad[box.endChunk] - bad[box.firstChunk];
    }

    /** Sentences rather than labels: long enough, or ended as a sentence ends, and not a link as a whole. */
    static boolean isProse(Chunk chunk) {
        int length = chunk.weight;
        if (chunk.linkDensity() > .5 || chunk.isHeading()) {
            return false;
        }
        return length >= SENTENCE || (length >= SHORT_SENTENCE && endsAsSentence(chunk.text));
    }

    /** A paragraph of few words: not much, but said as such. */
    private static boolean isLine(Chunk chunk) {
        return chunk.box.role == TagRole.PARAGRAPH && chunk.text.length() > LINE && chunk.linkDensity() < .3;
    }

    static boolean endsAsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…:。！？".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»)]“„« ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Links weigh in full; short plain text weighs little, in a table or list nothing. */
    private static int weight(Chunk chunk) {
        boolean structured = chunk.isHeading() || chunk.box.role == TagRole.CELL || chunk.box.role == TagRole.ITEM;
        int plain = chunk.text.length() - chunk.linkChars;
        return chunk.linkChars + (structured ? 0 : plain / 2);
    }
}
