/**
 * The values that flow through the pipeline: what a page says, what could be said, what came of it. Immutable, and to
 * and from plain maps where a caller stores them.
 */
@NullMarked
package dev.pressline.model;

import org.jspecify.annotations.NullMarked;
