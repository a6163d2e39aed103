/** Tells an editor what to look at. In: an article, its verdict, outcomes and rows. Out: findings. Never rewrites. */
@NullMarked
package dev.pressline.review;

import org.jspecify.annotations.NullMarked;
