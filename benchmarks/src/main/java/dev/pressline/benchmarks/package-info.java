/**
 * Measurements against peers, and the programs that write the tables that the library ships. In: a peer, or a list that
 * somebody else keeps. Out: figures, or a resource file.
 */
@NullMarked
package dev.pressline.benchmarks;

import org.jspecify.annotations.NullMarked;
