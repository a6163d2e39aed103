/** Hostile input: bytes in, nothing out but what is promised; anything else that is thrown is a defect. */
@NullMarked
package dev.pressline.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
