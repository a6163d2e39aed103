/**
 * The extension point: what a network is, as rows of facts and, where it is special, as code. Knows no network by name.
 */
@NullMarked
package dev.pressline.network;

import org.jspecify.annotations.NullMarked;
