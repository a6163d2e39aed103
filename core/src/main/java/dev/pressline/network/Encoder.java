package dev.pressline.network;

import dev.pressline.model.Segment;
import java.util.List;

/**
 * Writes a field as it goes over the wire. Reading the wire form gives the text again; nothing of the words acts as
 * markup.
 */
@FunctionalInterface
public interface Encoder {

    String encode(List<Segment> segments);

    /** What readers see of a wire form: {@code decode(encode(segments))} is the segments' text. */
    default String decode(String wire) {
        return wire;
    }

    /** The text as readers see it: for networks without markup. */
    static Encoder plain() {
        return Segment::textOf;
    }
}
