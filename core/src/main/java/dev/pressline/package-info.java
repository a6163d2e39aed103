/**
 * The front door. {@link dev.pressline.Pressline} takes a page and answers with an
 * {@link dev.pressline.model.Adaptation}: for each network what to post there, and what an editor should know.
 *
 * <p>Inside, each stage takes the immutable value before it and returns the next: {@code read} makes an Article,
 * {@code condense} a Brief, {@code compose} outcomes, {@code review} findings.
 */
@NullMarked
package dev.pressline;

import org.jspecify.annotations.NullMarked;
