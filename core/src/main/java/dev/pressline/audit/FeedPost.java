package dev.pressline.audit;

/**
 * A post that went out.
 *
 * @param text as readers saw it
 * @param network its id, {@code x}
 * @param time when, in ISO 8601, so that texts sort as times do; empty where nobody says
 * @param language BCP 47; empty where it is that of the feed
 */
public record FeedPost(String text, String network, String time, String language) {

    /** In the language of the feed. */
    public FeedPost(String text, String network, String time) {
        this(text, network, time, "");
    }
}
