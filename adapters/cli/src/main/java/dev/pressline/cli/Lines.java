package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Splits a stream into lines as soon as they are there, so that a caller may hold the process open. No line is kept
 * that is longer than {@link #MAX_BYTES}.
 */
final class Lines {

    /** Holds a page of 10 MB even where JSON escapes much of it. */
    static final int MAX_BYTES = 32_000_000;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int start;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Whether there is a further line; waits for its first byte. */
    boolean hasNext() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, in.read(chunk));
        }
        return start < end;
    }

    /**
     * The next line without its end, after {@link #hasNext} said yes.
     *
     * @throws PresslineException INPUT_TOO_LARGE; the line after it can be read
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasNext()) {
            int from = start;
            while (start < end && chunk[start] != '\n') {
                start++;
            }
            tooLong |= line.size() + start - from > MAX_BYTES;
            if (!tooLong) {
                line.write(chunk, from, start - from);
            }
            ended = start < end;
            start += ended ? 1 : 0;
        }
        if (tooLong) {
            throw PresslineException.of(Code.INPUT_TOO_LARGE, "the line is longer than " + MAX_BYTES + " bytes")
                    .with("bound", MAX_BYTES)
                    .with("unit", "bytes");
        }
        return line.toByteArray();
    }
}
