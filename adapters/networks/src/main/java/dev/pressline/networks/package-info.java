/**
 * The networks that ship with Pressline: rows, grammars and encoders. In: a text or a variant. Out: what the network
 * makes of it.
 */
@NullMarked
package dev.pressline.networks;

import org.jspecify.annotations.NullMarked;
