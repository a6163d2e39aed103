package dev.pressline.audit;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks over a feed: how much of it promotes, how long it does so without a break, what is said alike on several
 * networks, and whether anybody but the sender is in it.
 *
 * <p>Of five posts on X, two of which are purely promotional, it says {@code 2 of 5 posts on x promote (40 %); 80/20
 * allows 20 %}. Immutable, thread-safe, linear in the posts but for sorting.
 */
public final class FeedAuditor {

    /** So many in a row, and readers see nothing else. */
    private static final int RUN = 3;

    /** Fewer posts show no habit. */
    private static final int FEWEST = 5;

    private static final double HUNDRED = 100;
    private static final FeedAuditor STANDARD = new FeedAuditor(ToneJudge.standard());

    private final ToneJudge judge;

    private FeedAuditor(ToneJudge judge) {
        this.judge = judge;
    }

    /** The auditor that everybody shares: it has no state. */
    public static FeedAuditor standard() {
        return STANDARD;
    }

    private record Judged(FeedPost post, Tone tone) {

        boolean promotes() {
            return tone == Tone.PURELY_PROMOTIONAL;
        }
    }

    /**
     * What the feed shows.
     *
     * @param posts in any order; those that can't be judged are left out of shares and end no run
     * @param language of all of them, BCP 47
     * @param rule how much may promote
     * @return network by network, then what concerns several
     */
    public List<Finding> audit(List<FeedPost> posts, String language, FeedRule rule) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Judged>> byNetwork = new TreeMap<>();
        for (FeedPost post : posts) {
            byNetwork
                    .computeIfAbsent(post.network(), network -> new ArrayList<>())
                    .add(new Judged(post, judge.judge(post.text(), language).tone()));
        }
        byNetwork.forEach((network, all) -> {
            all.sort(Comparator.comparing(judged -> judged.post().time()));
            share(network, all, rule, findings);
            run(network, all, findings);
            oneSided(network, all, findings);
        });
        sameCopy(posts, findings);
        return List.copyOf(findings);
    }

    private static void share(String network, List<Judged> all, FeedRule rule, List<Finding> findings) {
        long judged = all.stream().filter(one -> one.tone() != Tone.UNASSESSED).count();
        long promote = all.stream().filter(Judged::promotes).count();
        if (judged >= FEWEST && promote > rule.most() * judged) {
            findings.add(Finding.builder(
                            FindingCode.PROMOTIONAL_FEED,
                            String.format(
                                    Locale.ROOT,
                                    "%d of %d posts on %s promote (%.0f %%); %s allows %.0f %%",
                                    promote,
                                    judged,
                                    network,
                                    HUNDRED * promote / judged,
                                    rule.label(),
                                    HUNDRED * rule.most()))
                    .target(network)
                    .build());
        }
    }

    /** The longest run. */
    private static void run(String network, List<Judged> all, List<Finding> findings) {
        int longest = 0;
        int end = 0;
        int length = 0;
        for (int i = 0; i < all.size(); i++) {
            length = all.get(i).promotes() ? length + 1 : all.get(i).tone() == Tone.UNASSESSED ? length : 0;
            if (length > longest) {
                longest = length;
                end = i;
            }
        }
        if (longest >= RUN) {
            String last = all.get(end).post().time();
            findings.add(Finding.builder(
                            FindingCode.PROMOTION_RUN,
                            longest + " posts on " + network + " in a row promote"
                                    + (last.isEmpty() ? "" : ", until " + last))
                    .target(network)
                    .build());
        }
    }

    private static void oneSided(String network, List<Judged> all, List<Finding> findings) {
        boolean talks =
                all.stream().map(one -> one.post().text()).anyMatch(text -> text.contains("?") || text.contains("@"));
        if (all.size() >= FEWEST && !talks) {
            findings.add(Finding.builder(
                            FindingCode.ONE_SIDED_FEED,
                            "none of " + all.size() + " posts on " + network + " asks, answers or names anybody")
                    .target(network)
                    .build());
        }
    }

    private static void sameCopy(List<FeedPost> posts, List<Finding> findings) {
        Map<String, Set<String>> networks = new TreeMap<>();
        for (FeedPost post : posts) {
            String folded = post.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            if (!folded.isEmpty()) {
                networks.computeIfAbsent(folded, text -> new LinkedHashSet<>()).add(post.network());
            }
        }
        long same = networks.values().stream().filter(its -> its.size() > 1).count();
        if (same > 0) {
            findings.add(Finding.builder(
                            FindingCode.SAME_COPY,
                            same + " of " + networks.size() + " texts stand on several networks alike")
                    .build());
        }
    }
}
