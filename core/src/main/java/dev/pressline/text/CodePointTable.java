package dev.pressline.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A small number for each code point, in two steps: which block of 128, then which value in it. 0 where nothing is
 * said.
 */
final class CodePointTable {

    private static final int SHIFT = 7;
    private static final int BLOCK = 1 << SHIFT;

    private final char[] blocks;
    private final byte[] values;

    private CodePointTable(char[] blocks, byte[] values) {
        this.blocks = blocks;
        this.values = values;
    }

    /**
     * Reads lines of the form {@code 0300..036F NAME}.
     *
     * @param lines data lines, ranges in hexadecimal, both ends included
     * @param value what a name stands for, 0 to 127
     */
    static CodePointTable of(List<String> lines, ToIntFunction<String> value) {
        byte[] flat = new byte[Character.MAX_CODE_POINT + 1];
        for (String line : lines) {
            int dots = line.indexOf("..");
            int space = line.indexOf(' ', dots);
            int from = Integer.parseInt(line, 0, dots, 16);
            int to = Integer.parseInt(line, dots + 2, space, 16);
            Arrays.fill(flat, from, to + 1, (byte) value.applyAsInt(line.substring(space + 1)));
        }
        return folded(flat);
    }

    /** Keeps a block that equals the one before it, or is empty, only once: most are. */
    private static CodePointTable folded(byte[] flat) {
        char[] blocks = new char[flat.length >> SHIFT];
        byte[] values = new byte[flat.length];
        int used = BLOCK;
        for (int block = 0; block < blocks.length; block++) {
            int at = block << SHIFT;
            int known = used - BLOCK;
            if (Arrays.equals(flat, at, at + BLOCK, values, 0, BLOCK)) {
                known = 0;
            } else if (!Arrays.equals(flat, at, at + BLOCK, values, known, known + BLOCK)) {
                System.arraycopy(flat, at, values, used, BLOCK);
                known = used;
                used += BLOCK;
            }
            blocks[block] = (char) known;
        }
        return new CodePointTable(blocks, Arrays.copyOf(values, used));
    }

    /** The value of a code point, 0 to 0x10FFFF. */
    int get(int codePoint) {
        return values[blocks[codePoint >> SHIFT] + (codePoint & BLOCK - 1)];
    }
}
