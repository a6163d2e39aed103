/**
 * Linear models: hashed features for what is learnt word by word, a few dozen named weights for what is judged. In: a
 * resource, and an item's features. Out: a score. Knows nothing of what is judged.
 */
@NullMarked
package dev.pressline.learn;

import org.jspecify.annotations.NullMarked;
