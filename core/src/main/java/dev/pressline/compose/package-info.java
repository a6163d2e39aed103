/**
 * Chooses what is said where. In: a Brief, a network's rows and a target. Out: the outcome for that target. Knows no
 * network by name.
 */
@NullMarked
package dev.pressline.compose;

import org.jspecify.annotations.NullMarked;
