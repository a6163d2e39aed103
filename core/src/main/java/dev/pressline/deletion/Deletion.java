package dev.pressline.deletion;

import dev.pressline.text.Span;
import java.util.List;

/**
 * A shorter version of a sentence.
 *
 * @param text ends as the sentence does, never in the air
 * @param gone what was left out, in order, by its place in the sentence
 * @param worth what the model makes of it, per word of the sentence; to be compared with others of the same sentence
 */
public record Deletion(String text, List<Gone> gone, double worth) {

    public Deletion {
        gone = List.copyOf(gone);
    }

    /** Where the words stood that were left out. */
    public List<Span> spans() {
        return gone.stream().map(Gone::span).toList();
    }
}
