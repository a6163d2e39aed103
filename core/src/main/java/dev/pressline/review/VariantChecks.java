package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.Ownership;
import dev.pressline.model.Post;
import dev.pressline.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be known of each target's text. */
final class VariantChecks {

    private VariantChecks() {}

    static List<Finding> of(ReviewRequest request) {
        List<Variant> variants = request.outcomes().stream()
                .map(Outcome::variant)
                .flatMap(Optional::stream)
                .toList();
        List<Finding> findings = new ArrayList<>();
        variants.forEach(variant -> checkMustCarry(variant, request.mustCarry(), findings));
        checkOwnership(variants, findings);
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

    /** One finding for all targets that miss the same: it is a habit of the programme, not of a post. */
    private static void checkOwnership(List<Variant> variants, List<Finding> findings) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (Variant variant : variants) {
            String missing = missing(variant.ownership());
            if (!missing.isEmpty()) {
                targets.computeIfAbsent(missing, key -> new ArrayList<>()).add(variant.target());
            }
        }
        targets.forEach((missing, its) -> findings.add(
                Finding.builder(FindingCode.NO_OWNER, "there is no " + missing + " for " + String.join(", ", its))
                        .fix("name them in the target or in the profile")
                        .build()));
    }

    private static String missing(Ownership ownership) {
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
        return String.join(", no ", missing);
    }
}
