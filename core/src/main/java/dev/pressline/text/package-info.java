/** Spans, units of measure, boundaries and scanners. In: text. Out: figures and places in it. Knows no network. */
@NullMarked
package dev.pressline.text;

import org.jspecify.annotations.NullMarked;
