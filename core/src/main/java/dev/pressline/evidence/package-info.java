/**
 * What speaks for news and what for promotion, and where. In: text, an Article. Out: evidence with spans, sentences and
 * hashtags ranked. Word lists are resources, one set a language; knows no network.
 */
@NullMarked
package dev.pressline.evidence;

import org.jspecify.annotations.NullMarked;
