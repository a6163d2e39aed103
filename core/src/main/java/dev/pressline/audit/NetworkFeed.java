package dev.pressline.audit;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the posts on one network show together. */
final class NetworkFeed {

    /** So many in a row, and readers see nothing else. */
    private static final int RUN = 3;

    /** Fewer posts show no habit. */
    private static final int FEWEST = 5;

    private static final double HUNDRED = 100;

    private final String network;
    private final List<JudgedPost> posts;
    private final List<Finding> findings = new ArrayList<>();

    /** @param posts by time */
    NetworkFeed(String network, List<JudgedPost> posts) {
        this.network = network;
        this.posts = posts;
    }

    List<Finding> findings(FeedRule rule) {
        unassessed();
        share(rule);
        runs();
        oneSided();
        return findings;
    }

    private void add(FindingCode code, String message) {
        findings.add(Finding.builder(code, message).target(network).build());
    }

    private void unassessed() {
        long judged = posts.stream().filter(JudgedPost::isAssessed).count();
        if (judged < posts.size()) {
            add(
                    FindingCode.TONE_UNASSESSED,
                    posts.size() - judged + " of " + posts.size() + " posts on " + network
                            + " are in a language whose tone nobody here can judge");
        }
    }

    private void share(FeedRule rule) {
        long judged = posts.stream().filter(JudgedPost::isAssessed).count();
        long promote = posts.stream().filter(JudgedPost::promotes).count();
        if (judged >= FEWEST && promote > rule.most() * judged) {
            add(
                    FindingCode.PROMOTIONAL_FEED,
                    String.format(
                            Locale.ROOT,
                            "%d of %d posts on %s promote (%.0f %%); %s allows %.0f %%",
                            promote,
                            judged,
                            network,
                            HUNDRED * promote / judged,
                            rule.label(),
                            HUNDRED * rule.most()));
        }
    }

    /** A post that can't be judged neither lengthens a run nor ends it. */
    private void runs() {
        List<FeedPost> run = new ArrayList<>();
        for (JudgedPost post : posts) {
            if (post.promotes()) {
                run.add(post.post());
            } else if (post.isAssessed()) {
                report(run);
                run.clear();
            }
        }
        report(run);
    }

    private void report(List<FeedPost> run) {
        if (run.size() >= RUN) {
            String first = run.get(0).time();
            String last = run.get(run.size() - 1).time();
            String when = first.isEmpty() || last.isEmpty() ? "" : ", from " + first + " to " + last;
            add(FindingCode.PROMOTION_RUN, run.size() + " posts on " + network + " in a row promote" + when);
        }
    }

    private void oneSided() {
        boolean talks = posts.stream().anyMatch(post -> post.asks() || post.answers() || post.namesSomebody());
        if (posts.size() >= FEWEST && !talks) {
            add(
                    FindingCode.ONE_SIDED_FEED,
                    "none of " + posts.size() + " posts on " + network + " asks, answers or names anybody");
        }
    }
}
