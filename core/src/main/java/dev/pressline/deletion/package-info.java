/**
 * Shortens a sentence of English by leaving words out. In: a sentence and what may not be parted in it. Out: versions
 * of any length, best first. Knows grammar and habit, not truth: whether a version still says what the source says is
 * judged elsewhere.
 */
@NullMarked
package dev.pressline.deletion;

import org.jspecify.annotations.NullMarked;
