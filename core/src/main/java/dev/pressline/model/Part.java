package dev.pressline.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a release carries beside its news. It is neither body nor lost.
 *
 * @param kind what it is for
 * @param blocks in the order of the page
 */
public record Part(Kind kind, List<Block> blocks) {

    public Part {
        blocks = List.copyOf(blocks);
    }

    /** What a part is for. */
    public enum Kind {
        /** "About Acme". */
        BOILERPLATE,
        /** Forward-looking statements and their warning. */
        SAFE_HARBOUR,
        /** Other small print: not an offer, sponsored content, non-GAAP notes. */
        DISCLAIMER,
        /** Whom the press may ask. */
        CONTACT,
        /** What the wire put around the release. */
        WIRE_NOTICE
    }

    /** Its blocks' texts, a line each. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
