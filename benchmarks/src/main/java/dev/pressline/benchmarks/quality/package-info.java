/** How good the answers are: annotated texts in, figures and a verdict on them out. Others' data, never kept here. */
@NullMarked
package dev.pressline.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
