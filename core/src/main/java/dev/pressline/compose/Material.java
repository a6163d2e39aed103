package dev.pressline.compose;

import dev.pressline.model.Brief;

/**
 * A brief, looked through once for all its targets: what each sentence names, claims and opens with.
 *
 * <p>Immutable; made in time linear in the text.
 */
public final class Material {

    private final Brief brief;

    private Material(Brief brief) {
        this.brief = brief;
    }

    /** What a brief offers. */
    public static Material of(Brief brief) {
        return new Material(brief);
    }

    /** What was looked through. */
    public Brief brief() {
        return brief;
    }
}
