package dev.pressline.compose;

import dev.pressline.model.Post;
import dev.pressline.model.Variant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What other targets of the same article say already. Every post makes the same claim, but readers who follow two
 * channels need not read the same words twice.
 *
 * @param texts not to be said again word for word
 * @param followers source units that follow the lead of a short post elsewhere; another is better where one is as good
 */
public record Taken(Set<String> texts, Set<String> followers) {

    /** A post of more sentences says all there is to say: nobody could say something else. */
    private static final int SHORT = 3;

    public Taken {
        texts = Set.copyOf(texts);
        followers = Set.copyOf(followers);
    }

    /** Nothing was said yet. */
    public static Taken nothing() {
        return new Taken(Set.of(), Set.of());
    }

    /** This, and what a variant says. */
    public Taken with(Variant variant) {
        Set<String> moreTexts = new LinkedHashSet<>(texts);
        Set<String> moreFollowers = new LinkedHashSet<>(followers);
        for (Post post : variant.posts()) {
            moreTexts.add(post.text());
            List<String> units = post.sources().stream().map(Post.Source::unit).toList();
            if (units.size() <= SHORT) {
                moreFollowers.addAll(units.subList(Math.min(1, units.size()), units.size()));
            }
        }
        return new Taken(moreTexts, moreFollowers);
    }

    /** Whether a post with so many further sentences is one of those that should differ. */
    static boolean isShort(int facts) {
        return facts < SHORT;
    }
}
