/** Somebody's program: a page in, a line a network out. It runs in every container. */
@NullMarked
package dev.pressline.containers.consumer;

import org.jspecify.annotations.NullMarked;
