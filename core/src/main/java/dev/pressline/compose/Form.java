package dev.pressline.compose;

import dev.pressline.model.Version;

/**
 * One way to say a unit, looked through.
 *
 * @param version its words and what was left out of them
 * @param words its content
 * @param facts figures, dates and names that it keeps
 * @param nameAt where it first names who acts, in chars; the greatest int where it does not
 */
record Form(Version version, Bits words, Bits facts, int nameAt) {

    String text() {
        return version.text();
    }
}
