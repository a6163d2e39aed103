package dev.pressline.model;

import dev.pressline.text.Span;

/**
 * A link inside a block.
 *
 * @param span the linked words, in the block's text
 * @param url absolute; http, https or mailto
 */
public record Link(Span span, String url) {}
