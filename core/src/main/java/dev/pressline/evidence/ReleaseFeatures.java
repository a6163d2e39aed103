package dev.pressline.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the verdict on a whole release weighs: its cues and shape, how it is worded, what kinds of clause it is made of,
 * and how its headline is built. No feature is a word, a name or a place.
 */
public final class ReleaseFeatures {

    /** 1 for a text without a headline: its weight is what headlines usually add. */
    public static final String NO_HEADLINE = "no headline";

    private static final int SHORTEST = 80;

    private ReleaseFeatures() {}

    /** By name, in an order that never changes; those of style only in a language whose groups of words are known. */
    public static Map<String, Double> of(Message message) {
        Map<String, Double> values = new LinkedHashMap<>(MessageFeatures.of(message));
        Style.of(message.language()).ifPresent(style -> {
            Lexicon lexicon = message.lexicon();
            Tokens body = message.bodyTokens();
            values.putAll(style.density(body, SHORTEST));
            values.putAll(new ClauseMix(body, style, lexicon).features());
            values.putAll(new HeadlineForm(message.titleTokens(), style, lexicon).features());
        });
        if (message.title().isBlank()) {
            values.keySet().removeIf(ReleaseFeatures::ofHeadline);
            values.put(NO_HEADLINE, 1.0);
        }
        return values;
    }

    /** Whether a feature tells of the headline alone. */
    public static boolean ofHeadline(String feature) {
        return feature.startsWith("title ") || feature.startsWith("headline: ");
    }

    /** What a feature of English style speaks for: 1 promotion, -1 news, 0 either or none of style. */
    public static int signOf(String feature) {
        return Style.of("en").map(style -> style.signOf(feature)).orElse(0);
    }
}
