package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Ownership;
import dev.pressline.model.Post;
import dev.pressline.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be known of each target's text. */
final class VariantChecks {

    private VariantChecks() {}

    static List<Finding> of(ReviewRequest request) {
        List<Finding> findings = new ArrayList<>();
        request.outcomes()
                .forEach(outcome -> outcome.variant().ifPresent(variant -> {
                    checkMustCarry(variant, request.mustCarry(), findings);
                    checkOwnership(variant, findings);
                }));
        return findings;
    }

    private static void checkMustCarry(Variant variant, List<String> mustCarry, List<Finding> findings) {
        String text = variant.posts().stream().map(Post::text).collect(Collectors.joining("\n"));
        for (String carried : mustCarry) {
            if (!text.contains(carried)) {
                findings.add(
                        Finding.builder(FindingCode.MUST_CARRY_MISSING, "the text does not carry \"" + carried + "\"")
                                .target(variant.target())
                                .build());
            }
        }
    }

    private static void checkOwnership(Variant variant, List<Finding> findings) {
        Ownership ownership = variant.ownership();
        List<String> missing = new ArrayList<>();
        if (ownership.owner().isEmpty()) {
            missing.add("owner");
        }
        if (ownership.replier().isEmpty()) {
            missing.add("replier");
        }
        if (ownership.goal().isEmpty()) {
            missing.add("goal");
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.builder(FindingCode.NO_OWNER, "the post has no " + String.join(", ", missing))
                    .target(variant.target())
                    .fix("name them in the target or in the profile")
                    .build());
        }
    }
}
