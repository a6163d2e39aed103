/**
 * Speed against peers, figures of quality, and what generates the tables of core. In: peers' data. Out: figures,
 * tables.
 */
@NullMarked
package dev.pressline.benchmarks;

import org.jspecify.annotations.NullMarked;
