/**
 * The links of posts. In: an adaptation and links for its slots, or an address and its campaign. Out: the same, linked.
 */
@NullMarked
package dev.pressline.links;

import org.jspecify.annotations.NullMarked;
