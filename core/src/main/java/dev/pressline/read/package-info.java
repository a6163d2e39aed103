/**
 * Reads a page. In: HTML, as text or bytes. Out: an Article, what the page says without the page around it. The only
 * package that knows jsoup; it never goes to the network.
 */
@NullMarked
package dev.pressline.read;

import org.jspecify.annotations.NullMarked;
