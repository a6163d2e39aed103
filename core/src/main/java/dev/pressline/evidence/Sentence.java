package dev.pressline.evidence;

/**
 * A sentence of an article, to be ranked.
 *
 * @param text the sentence
 * @param block which block of the body it stands in, from 0
 * @param quoted whether it is somebody's words, set apart
 */
public record Sentence(String text, int block, boolean quoted) {}
