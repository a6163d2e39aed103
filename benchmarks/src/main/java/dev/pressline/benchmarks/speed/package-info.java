/** How fast: made-up releases in, times as ratios to the peers' and bytes per operation out, and a verdict on them. */
@NullMarked
package dev.pressline.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
