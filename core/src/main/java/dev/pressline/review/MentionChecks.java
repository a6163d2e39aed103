package dev.pressline.review;

import dev.pressline.evidence.Parties;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Post;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.review.ReviewRequest.Reviewed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a text names and could tell of it, had the caller given an account. Handles are never guessed. */
final class MentionChecks {

    private MentionChecks() {}

    /** One finding for the article: whom, and where. */
    static List<Finding> of(ReviewRequest request) {
        List<Reviewed> open =
                request.targets().stream().filter(MentionChecks::takesMentions).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (String name : Parties.of(request.article())) {
            for (Reviewed reviewed : open) {
                if (names(reviewed, name)) {
                    targets.computeIfAbsent(name, its -> new ArrayList<>())
                            .add(reviewed.outcome().target());
                }
            }
        }
        return targets.isEmpty() ? List.of() : List.of(finding(targets));
    }

    private static Finding finding(Map<String, List<String>> targets) {
        String named = targets.entrySet().stream()
                .map(name -> name.getKey() + " (" + String.join(", ", name.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return Finding.builder(FindingCode.MENTION_CANDIDATE, "named without an account: " + named)
                .fix("give their handles in the mentions of overrides, if they are to be told")
                .build();
    }

    private static boolean takesMentions(Reviewed reviewed) {
        return reviewed.rules()
                .filter(rules -> rules.text(FactKey.MENTION_FORM).isPresent())
                .isPresent();
    }

    private static boolean names(Reviewed reviewed, String name) {
        return reviewed.outcome()
                .variant()
                .filter(variant -> text(variant).contains(name))
                .filter(variant -> reviewed.overrides().mentions(variant.network()).keySet().stream()
                        .noneMatch(known -> known.contains(name) || name.contains(known)))
                .isPresent();
    }

    private static String text(Variant variant) {
        return variant.posts().stream().map(Post::text).collect(Collectors.joining("\n"));
    }
}
