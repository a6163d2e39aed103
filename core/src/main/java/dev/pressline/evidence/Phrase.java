package dev.pressline.evidence;

/**
 * A phrase of an article that could stand for what it is about.
 *
 * @param key its words in lower case
 * @param written as the article writes it
 * @param score the higher the better
 * @param sender whether it names who sends the release
 */
record Phrase(String key, String written, double score, boolean sender) {}
