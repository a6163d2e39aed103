package dev.pressline.text;

/**
 * A piece of text that a network would link.
 *
 * @param kind what it would become
 * @param span where it stands, the sign ({@code #}, {@code @}, {@code $}) included
 */
public record Entity(EntityKind kind, Span span) {}
