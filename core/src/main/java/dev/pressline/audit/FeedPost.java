package dev.pressline.audit;

/**
 * A post that went out.
 *
 * @param text as readers saw it
 * @param network its id, {@code x}
 * @param time when, in ISO 8601, so that texts sort as times do; empty where nobody says
 */
public record FeedPost(String text, String network, String time) {}
