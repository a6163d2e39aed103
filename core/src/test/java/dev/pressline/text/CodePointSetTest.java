package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointSetTest {

    private static final int[] PROBES = {0, 9, 'A', 0xD7FF, 0xD800, 0xDFFF, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF};

    @Test
    void rangesHoldTheirFirstAndLastCodePoints() {
        CodePointSet letters = CodePointSet.ranges("azAZ");
        assertTrue(letters.contains('a') && letters.contains('z') && letters.contains('Q'));
        assertFalse(letters.contains('`') || letters.contains('{') || letters.contains('0'));
    }

    @Test
    void supplementaryCodePointsAreMembersToo() {
        CodePointSet faces = CodePointSet.of("😀a").or(CodePointSet.ranges(0x1F610, 0x1F620));
        assertTrue(faces.contains(0x1F600) && faces.contains('a') && faces.contains(0x1F620));
        assertFalse(faces.contains(0x1F601) || faces.contains(0x1F621));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CodePointSet.ranges("za"));
        assertThrows(IllegalArgumentException.class, () -> CodePointSet.ranges("a"));
    }

    @Test
    void setsBehaveAsBitSetsDo() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            BitSet bitsA = new BitSet();
            BitSet bitsB = new BitSet();
            CodePointSet a = randomSet(random, bitsA);
            CodePointSet b = randomSet(random, bitsB);
            CodePointSet not = a.not();
            CodePointSet or = a.or(b);
            CodePointSet minus = a.minus(b);
            for (int i = 0; i < 200; i++) {
                int c = i < PROBES.length ? PROBES[i] : random.nextInt(0x500);
                assertEquals(bitsA.get(c), a.contains(c));
                assertEquals(!bitsA.get(c), not.contains(c));
                assertEquals(bitsA.get(c) || bitsB.get(c), or.contains(c));
                assertEquals(bitsA.get(c) && !bitsB.get(c), minus.contains(c));
            }
        }
    }

    private static CodePointSet randomSet(Random random, BitSet bits) {
        CodePointSet set = CodePointSet.none();
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextBoolean() ? random.nextInt(0x400) : PROBES[random.nextInt(PROBES.length)];
            int to = Math.min(Character.MAX_CODE_POINT, from + random.nextInt(0x80));
            set = set.or(CodePointSet.ranges(from, to));
            bits.set(from, to + 1);
        }
        return set;
    }
}
