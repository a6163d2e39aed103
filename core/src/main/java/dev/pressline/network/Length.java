package dev.pressline.network;

import dev.pressline.model.Segment;
import java.util.List;

/**
 * How long a text is on one network in one unit. Made once and asked often; linear in the text, and never throws for
 * any.
 */
@FunctionalInterface
public interface Length {

    int of(List<Segment> segments);

    /** The length of plain words. */
    default int of(String words) {
        return of(List.of(new Segment.Words(words)));
    }
}
