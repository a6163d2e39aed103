/**
 * Linear models. In: features of a text. Out: a score, and what it rests on. Weights are resources, fitted elsewhere.
 */
@NullMarked
package dev.pressline.learn;

import org.jspecify.annotations.NullMarked;
