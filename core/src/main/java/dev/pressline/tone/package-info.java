/**
 * Says whether a message is news or nothing but promotion. In: a text or an Article. Out: a Verdict with its evidence.
 */
@NullMarked
package dev.pressline.tone;

import org.jspecify.annotations.NullMarked;
