package dev.pressline.benchmarks.quality;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.twitter.twittertext.TwitterTextParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long a post is by counters that are not the product's: twitter-text, ICU4J, plain bytes. */
final class Outside {

    /** A limit and who counts. */
    private record Limit(ToDoubleFunction<String> length, int most) {}

    private static final Map<String, Limit> LIMITS = Map.of(
            "x", new Limit(Outside::weighted, 280),
            "bluesky", new Limit(text -> Math.max(graphemes(text), bytes(text) / 10.0), 300),
            "mastodon", new Limit(Outside::onMastodon, 500),
            "threads", new Limit(Outside::bytes, 500),
            "linkedin", new Limit(String::length, 3_000),
            "facebook", new Limit(String::length, 63_206));

    private Outside() {}

    static boolean isOver(String network, String text) {
        Limit limit = LIMITS.get(network);
        return limit != null && limit.length().applyAsDouble(text) > limit.most();
    }

    static int weighted(String text) {
        return TwitterTextParser.parseTweet(text).weightedLength;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int onMastodon(String text) {
        String links = Script.URLS.matcher(text.strip()).replaceAll("u".repeat(23));
        return graphemes(links.replaceAll("(?i)(@[a-z0-9_]+)@[\\w.-]+", "$1"));
    }

    private static int graphemes(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
