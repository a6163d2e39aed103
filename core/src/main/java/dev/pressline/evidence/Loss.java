package dev.pressline.evidence;

/**
 * What a version lost of its source's claim.
 *
 * @param meaning of which kind
 * @param words as the source writes them
 */
public record Loss(Meaning meaning, String words) {}
