package dev.pressline.compose;

import dev.pressline.model.Brief;
import dev.pressline.model.Objective;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Target;
import dev.pressline.model.Verdict;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.util.List;
import java.util.Optional;

/**
 * A brief to be said for one target.
 *
 * @param material what could be said
 * @param link where a reader gets to the source: its canonical address, perhaps with campaign parameters
 * @param tone the verdict on the article
 * @param target the account
 * @param adapter its network
 * @param rules the rows in force, overlays included
 * @param ownership who stands behind the post
 * @param sourceId tells this source from others
 * @param houseTags the publisher's own hashtags, used after the article's
 * @param notBefore an embargo or a planned time
 * @param objective what the post is for
 * @param overrides what the caller wants said there, and who of the caller's
 * @param ownHosts hosts of the publisher's, which may be linked where they are named
 * @param taken what other targets say already
 */
public record ComposeRequest(
        Material material,
        Optional<String> link,
        Verdict tone,
        Target target,
        NetworkAdapter adapter,
        NetworkRules rules,
        Ownership ownership,
        String sourceId,
        List<String> houseTags,
        Optional<PageDate> notBefore,
        Objective objective,
        OverrideChain overrides,
        List<String> ownHosts,
        Taken taken) {

    public ComposeRequest {
        houseTags = List.copyOf(houseTags);
        ownHosts = List.copyOf(ownHosts);
    }

    /** What could be said. */
    public Brief brief() {
        return material.brief();
    }
}
