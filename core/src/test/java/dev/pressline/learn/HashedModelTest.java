package dev.pressline.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class HashedModelTest {

    private static final float[] WEIGHTS = {0, 1, -1, 0.5f, 0, 0.25f, 0, 0.1f};

    @Test
    void whatIsWrittenIsRead() throws IOException {
        byte[] file = bytes(HashedModel.of(WEIGHTS, 5));
        HashedModel read = HashedModel.read(new ByteArrayInputStream(file));
        for (int i = 0; i < WEIGHTS.length; i++) {
            assertEquals(WEIGHTS[i], read.steps(i) * read.unit(), 0.005, "slot " + i);
        }
        assertArrayEquals(file, bytes(read));
    }

    @Test
    void theWeightsNearestToZeroGo() {
        HashedModel model = HashedModel.of(WEIGHTS, 3);
        assertEquals(0, model.steps(7));
        assertEquals(0, model.steps(5));
        assertNotEquals(0, model.steps(3));
    }

    @Test
    void anyNumberNamesASlot() {
        HashedModel model = HashedModel.of(WEIGHTS, 8);
        assertEquals(model.steps(1), model.steps(1 - 8));
        assertEquals(model.steps(1), model.steps(Integer.MIN_VALUE + 1));
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        byte[] file = bytes(HashedModel.of(WEIGHTS, 5));
        byte[] torn = java.util.Arrays.copyOf(file, file.length - 1);
        assertThrows(UncheckedIOException.class, () -> HashedModel.read(new ByteArrayInputStream(torn)));
        byte[] wild = file.clone();
        wild[9] = 0x7f;
        assertThrows(UncheckedIOException.class, () -> HashedModel.read(new ByteArrayInputStream(wild)));
        assertThrows(IllegalArgumentException.class, () -> HashedModel.of(new float[3], 1));
    }

    @Test
    void aFeatureIsItsTemplateAndItsValuesInOrder() {
        assertNotEquals(Hashing.of(1, 2, 3), Hashing.of(1, 3, 2));
        assertNotEquals(Hashing.of(1, 2), Hashing.of(2, 1));
        assertEquals(Hashing.of("Acme", 0, 4), Hashing.of("xACME", 1, 5));
    }

    private static byte[] bytes(HashedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
