package dev.pressline.network;

import dev.pressline.model.Segment;
import java.util.List;

/**
 * A text to be counted as a network counts it.
 *
 * @param unit of the row: {@code graphemes}, {@code weighted} …
 * @param segments the text
 * @param rules the rows in force, overlays included
 */
public record LengthContext(String unit, List<Segment> segments, NetworkRules rules) {

    public LengthContext {
        segments = List.copyOf(segments);
    }

    /** What readers see. */
    public String text() {
        return Segment.textOf(segments);
    }
}
