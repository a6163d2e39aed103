/**
 * Linear models over hashed features. In: features as numbers, or a file of weights. Out: a score. Knows nothing of
 * what it weighs.
 */
@NullMarked
package dev.pressline.learn;

import org.jspecify.annotations.NullMarked;
