package dev.pressline.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Weights of hashed features, a byte each: a feature's weight stands in the slot that its hash names. Immutable.
 *
 * <p>The file holds the slots that are not zero, in order: how many bits name a slot, how many slots follow, the value
 * of one step of a byte, and for each slot the distance from the one before (7 bits a byte, low first) and its byte. A
 * model of 400,000 weights takes some 800 kB.
 */
public final class HashedModel {

    private static final int MAX_BITS = 24;
    private static final int STEPS = 127;
    private static final int LOW_BITS = 7;
    private static final int MORE = 0x80;

    private final byte[] weights;
    private final int mask;
    private final float unit;

    private HashedModel(byte[] weights, float unit) {
        this.weights = weights;
        this.mask = weights.length - 1;
        this.unit = unit;
    }

    /**
     * Keeps the weights that say most.
     *
     * @param exact a weight for each slot; the number of slots is a power of two, at most 2^24
     * @param keep how many stay, those farthest from zero; all as far as the last of them
     */
    public static HashedModel of(float[] exact, int keep) {
        if (Integer.bitCount(exact.length) != 1 || exact.length > 1 << MAX_BITS) {
            throw new IllegalArgumentException(exact.length + " slots, expected a power of two up to 2^" + MAX_BITS);
        }
        float[] sizes = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            sizes[i] = Math.abs(exact[i]);
        }
        java.util.Arrays.sort(sizes);
        float least = sizes[Math.max(0, sizes.length - keep)];
        // The few largest are held to a bound, so that the many small ones keep their differences.
        float largest = sizes[sizes.length - 1 - Math.min(sizes.length - 1, keep / 1000)];
        float unit = largest > 0 ? largest / STEPS : 1;
        byte[] weights = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            if (Math.abs(exact[i]) >= least) {
                weights[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.round(exact[i] / unit)));
            }
        }
        return new HashedModel(weights, unit);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UncheckedIOException if the stream ends early or holds no model
     */
    public static HashedModel read(InputStream in) {
        try (in) {
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (BufferUnderflowException e) {
            throw new UncheckedIOException("this is no model", new EOFException("it ends early"));
        } catch (IOException e) {
            throw new UncheckedIOException("this is no model", e);
        }
    }

    private static HashedModel read(ByteBuffer data) throws IOException {
        int bits = data.get() & 0xFF;
        int count = data.getInt();
        float unit = data.getFloat();
        byte[] weights = new byte[1 << Math.min(bits, MAX_BITS)];
        int slot = 0;
        for (int i = 0; i < count; i++) {
            slot += readDistance(data);
            if (slot < 0 || slot >= weights.length) {
                throw new IOException("slot " + slot + " of " + weights.length);
            }
            weights[slot] = data.get();
        }
        return new HashedModel(weights, unit);
    }

    /** Writes the file; the same bytes for the same weights. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int count = 0;
        int last = 0;
        for (int slot = 0; slot < weights.length; slot++) {
            if (weights[slot] != 0) {
                writeDistance(slot - last, body);
                body.write(weights[slot]);
                last = slot;
                count++;
            }
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeByte(Integer.numberOfTrailingZeros(weights.length));
        data.writeInt(count);
        data.writeFloat(unit);
        body.writeTo(data);
        data.flush();
    }

    /** The weight of a feature, in steps of {@link #unit}: sums of these are exact, and the same everywhere. */
    public int steps(int hash) {
        return weights[hash & mask];
    }

    /** What one step is worth. */
    public float unit() {
        return unit;
    }

    private static int readDistance(ByteBuffer data) {
        int distance = 0;
        int shift = 0;
        int next;
        do {
            next = data.get() & 0xFF;
            distance |= (next & (MORE - 1)) << shift;
            shift += LOW_BITS;
        } while ((next & MORE) != 0 && shift < Integer.SIZE);
        return distance;
    }

    private static void writeDistance(int distance, ByteArrayOutputStream out) {
        int rest = distance;
        while (rest >= MORE) {
            out.write((rest & (MORE - 1)) | MORE);
            rest >>>= LOW_BITS;
        }
        out.write(rest);
    }
}
