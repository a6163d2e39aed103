package dev.pressline.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Holds answers against what people, or careful readings, say is right. */
interface Scorer {

    /**
     * The figures of one set.
     *
     * @param gold the annotated rows; each counts, answered or not
     */
    Scores score(List<JsonNode> gold, Answers answers);
}
