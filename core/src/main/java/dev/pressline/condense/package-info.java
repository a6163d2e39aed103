/**
 * Finds the ways to say what an article says. In: an Article. Out: a Brief, each sentence from whole to shortest. Knows
 * no network.
 */
@NullMarked
package dev.pressline.condense;

import org.jspecify.annotations.NullMarked;
