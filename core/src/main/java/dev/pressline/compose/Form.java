package dev.pressline.compose;

import dev.pressline.model.Version;
import java.util.Set;

/**
 * One way to say a unit, looked through.
 *
 * @param version its words and what was left out of them
 * @param words its content
 * @param facts figures, dates and names that it keeps
 * @param traits what it does in a post; how it begins may differ from how the whole begins
 * @param nameAt where it first names who acts, in chars; the greatest int where it does not
 */
record Form(Version version, Bits words, Bits facts, Set<Trait> traits, int nameAt) {

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    String text() {
        return version.text();
    }
}
