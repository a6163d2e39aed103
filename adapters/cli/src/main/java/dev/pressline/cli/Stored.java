package dev.pressline.cli;

import dev.pressline.model.Adaptation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adaptations that a caller stored and sends back. */
final class Stored {

    /** What {@code adapt} and its callers put beside an adaptation's own fields. */
    private static final List<String> BESIDE = List.of("id", "links");

    private Stored() {}

    /** An object of a line that is an adaptation; empty where it is absent or null. */
    static Optional<Adaptation> adaptation(Line line, String name) {
        return line.object(name).map(Adaptation::fromMap);
    }

    /** The adaptation that a line holds under {@code adaptation}, or is: a line that {@code adapt} wrote. */
    static Adaptation adaptation(Line line) {
        return adaptation(line, "adaptation").orElseGet(() -> {
            Map<String, Object> fields = new LinkedHashMap<>(line.fields());
            BESIDE.forEach(fields::remove);
            return Adaptation.fromMap(fields);
        });
    }

    /** The adaptation that a file holds. */
    static Adaptation adaptation(byte[] content) {
        return adaptation(new Line(Json.object(content)));
    }
}
