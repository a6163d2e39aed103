package dev.pressline.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of code points, as a scanner asks for it: {@link #contains} is one look-up in a table for most text and
 * allocates nothing. Lone surrogates count as code points. Immutable.
 */
public final class CodePointSet {

    private static final CodePointSet NONE = new CodePointSet();

    /** Where membership changes, ascending: in from [0], out from [1], in from [2] …; of even length. */
    private final int[] edges;
    /** A bit for each code point below U+10000. */
    private final long[] bits;

    private CodePointSet(int... edges) {
        this.edges = edges;
        this.bits = bits(edges);
    }

    /** No code point at all. */
    public static CodePointSet none() {
        return NONE;
    }

    /** The code points of a string, in any order: {@code of("@＠")}. */
    public static CodePointSet of(String chars) {
        int[] sorted = chars.codePoints().sorted().distinct().toArray();
        return ranges(IntStream.of(sorted).flatMap(c -> IntStream.of(c, c)).toArray());
    }

    /**
     * Ranges, each by its first and last code point, in any order: {@code ranges("azAZ09")} are the ASCII letters and
     * digits.
     *
     * @throws IllegalArgumentException if a last one is missing or less than its first
     */
    public static CodePointSet ranges(String firstsAndLasts) {
        return ranges(firstsAndLasts.codePoints().toArray());
    }

    /** As {@link #ranges(String)}, of numbers: {@code ranges(0x4E00, 0x9FFF)}. */
    public static CodePointSet ranges(int... firstsAndLasts) {
        if (firstsAndLasts.length % 2 != 0) {
            throw new IllegalArgumentException(firstsAndLasts.length + " edges, expected pairs");
        }
        int[] edges = firstsAndLasts.clone();
        for (int i = 0; i < edges.length; i += 2) {
            edges[i + 1]++;
            if (edges[i + 1] <= edges[i]) {
                throw new IllegalArgumentException("range ends at " + (edges[i + 1] - 1) + ", before " + edges[i]);
            }
        }
        return new CodePointSet(joined(edges));
    }

    /** Whether a code point is in the set. */
    public boolean contains(int codePoint) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return (bits[codePoint >> 6] >>> codePoint & 1) != 0;
        }
        int found = Arrays.binarySearch(edges, codePoint);
        return ((found < 0 ? -found - 1 : found + 1) & 1) != 0;
    }

    /** What is in either set. */
    public CodePointSet or(CodePointSet other) {
        int[] both = Arrays.copyOf(edges, edges.length + other.edges.length);
        System.arraycopy(other.edges, 0, both, edges.length, other.edges.length);
        return new CodePointSet(joined(both));
    }

    /** What is in this set and not in the other. */
    public CodePointSet minus(CodePointSet other) {
        return not().or(other).not();
    }

    /** All other code points. */
    public CodePointSet not() {
        int end = Character.MAX_CODE_POINT + 1;
        boolean fromZero = edges.length > 0 && edges[0] == 0;
        boolean toEnd = edges.length > 0 && edges[edges.length - 1] == end;
        IntStream turned = Arrays.stream(edges, fromZero ? 1 : 0, edges.length - (toEnd ? 1 : 0));
        IntStream before = fromZero ? IntStream.empty() : IntStream.of(0);
        IntStream after = toEnd ? IntStream.empty() : IntStream.of(end);
        return new CodePointSet(
                IntStream.concat(before, IntStream.concat(turned, after)).toArray());
    }

    /** Half-open ranges sorted, those that touch or overlap made one. */
    private static int[] joined(int[] ranges) {
        long[] sorted = new long[ranges.length / 2];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) ranges[2 * i] << Integer.SIZE) | ranges[2 * i + 1];
        }
        Arrays.sort(sorted);
        int[] edges = new int[ranges.length];
        int size = 0;
        for (long range : sorted) {
            int first = (int) (range >> Integer.SIZE);
            int end = (int) range;
            if (size > 0 && first <= edges[size - 1]) {
                edges[size - 1] = Math.max(edges[size - 1], end);
            } else {
                edges[size++] = first;
                edges[size++] = end;
            }
        }
        return Arrays.copyOf(edges, size);
    }

    private static long[] bits(int[] edges) {
        long[] bits = new long[Character.MIN_SUPPLEMENTARY_CODE_POINT >> 6];
        for (int i = 0; i < edges.length; i += 2) {
            int end = Math.min(edges[i + 1], Character.MIN_SUPPLEMENTARY_CODE_POINT);
            fill(bits, edges[i], end);
        }
        return bits;
    }

    /** A word at a time, for a set may hold nearly all. */
    private static void fill(long[] bits, int first, int end) {
        for (int at = first; at < end; at = (at | (Long.SIZE - 1)) + 1) {
            int last = Math.min(end - 1, at | (Long.SIZE - 1));
            bits[at >> 6] |= (-1L << at) & (-1L >>> (Long.SIZE - 1 - last));
        }
    }
}
