package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pressline.model.PresslineException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> all = new ArrayList<>();
        while (lines.hasNext()) {
            all.add(new String(lines.next(), StandardCharsets.UTF_8));
        }
        return all;
    }

    @Test
    void aLineFeedEndsALineAndTheLastNeedsNone() throws IOException {
        assertEquals(List.of("a", "", "b"), lines("a\n\nb"));
        assertEquals(List.of("a", "", "b"), lines("a\n\nb\n"));
        assertEquals(List.of(""), lines("\n"));
        assertEquals(List.of(), lines(""));
    }

    @Test
    void linesOfAnyLengthAreWholeWhereverAChunkEnds() throws IOException {
        Random random = new Random(7);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            expected.add("x".repeat(random.nextInt(200_000)));
        }
        expected.add("y".repeat(1 << 16));
        expected.add("z".repeat((1 << 16) - 1));
        assertEquals(expected, lines(String.join("\n", expected) + "\n"));
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        byte[] input = new byte[Lines.MAX_BYTES + 3];
        Arrays.fill(input, (byte) 'a');
        input[input.length - 2] = '\n';
        Lines lines = new Lines(new ByteArrayInputStream(input));
        assertThrows(PresslineException.class, lines::next);
        assertArrayEquals(new byte[] {'a'}, lines.next());
        assertFalse(lines.hasNext());
    }
}
