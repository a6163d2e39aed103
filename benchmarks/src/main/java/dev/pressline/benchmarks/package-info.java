/** Speed against the peers, and the generators of the tables that the library ships. Not published. */
@NullMarked
package dev.pressline.benchmarks;

import org.jspecify.annotations.NullMarked;
