package dev.pressline.audit;

import dev.pressline.model.Finding;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks over a feed: how much of it promotes, how long it does so without a break, what is said alike on several
 * networks, and whether anybody but the sender is in it.
 *
 * <p>Of five posts on X, two of which are purely promotional, it says {@code 2 of 5 posts on x promote (40 %); 80/20
 * allows 20 %}. Shares and one-sidedness are asked from five posts on, a run begins at three. Immutable, thread-safe,
 * linear in the posts but for sorting.
 */
public final class FeedAuditor {

    private static final FeedAuditor STANDARD = new FeedAuditor(ToneJudge.standard());

    private final ToneJudge judge;

    private FeedAuditor(ToneJudge judge) {
        this.judge = judge;
    }

    /** The auditor that everybody shares: it has no state. */
    public static FeedAuditor standard() {
        return STANDARD;
    }

    /**
     * What the feed shows.
     *
     * @param posts in any order; those that can't be judged are counted, left out of shares, and end no run
     * @param language of all that don't say their own, BCP 47
     * @param rule how much may promote
     * @return network by network, then what concerns several
     */
    public List<Finding> audit(List<FeedPost> posts, String language, FeedRule rule) {
        Map<String, List<JudgedPost>> byNetwork = new TreeMap<>();
        for (FeedPost post : posts) {
            String its = post.language().isEmpty() ? language : post.language();
            byNetwork
                    .computeIfAbsent(post.network(), network -> new ArrayList<>())
                    .add(new JudgedPost(post, judge.judge(post.text(), its)));
        }
        List<Finding> findings = new ArrayList<>();
        byNetwork.forEach((network, all) -> {
            all.sort(Comparator.comparing(judged -> judged.post().time()));
            findings.addAll(new NetworkFeed(network, all).findings(rule));
        });
        findings.addAll(SameCopy.in(posts));
        return List.copyOf(findings);
    }
}
