/**
 * Says whether a message is news or nothing but promotion, and what to do about it. In: a text or an Article. Out: a
 * Verdict with its evidence, and Advice.
 */
@NullMarked
package dev.pressline.tone;

import org.jspecify.annotations.NullMarked;
