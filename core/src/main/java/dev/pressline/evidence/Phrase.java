package dev.pressline.evidence;

import java.util.List;

/**
 * A phrase of an article that could stand for what it is about.
 *
 * @param key its words in lower case
 * @param written as the article writes it
 * @param score 0 to 1, the higher the better
 * @param sender whether it names who sends the release
 * @param person whether it names a person
 * @param followed whether people follow it as a tag
 * @param reasons what spoke for it and against it, the weightiest first
 */
public record Phrase(
        String key,
        String written,
        double score,
        boolean sender,
        boolean person,
        boolean followed,
        List<String> reasons) {

    public Phrase {
        reasons = List.copyOf(reasons);
    }

    /** As a hashtag without its sign: {@code "renewable energy"} is {@code RenewableEnergy}. */
    public String tag() {
        return HashtagCandidates.tagOf(written);
    }
}
