package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.Ownership;
import dev.pressline.model.Variant;
import dev.pressline.review.ReviewRequest.Reviewed;
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
        List<Finding> findings = new ArrayList<>();
        for (Reviewed reviewed : request.targets()) {
            reviewed.outcome()
                    .variant()
                    .ifPresent(variant ->
                            findings.addAll(MustCarryCheck.of(variant, reviewed.overrides(), request.article())));
        }
        checkOwnership(
                request.outcomes().stream()
                        .map(Outcome::variant)
                        .flatMap(Optional::stream)
                        .toList(),
                findings);
        return findings;
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
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put("owner", ownership.owner());
        fields.put("replier", ownership.replier());
        fields.put("reply window", ownership.replyWindow());
        fields.put("goal", ownership.goal());
        fields.put("KPI", ownership.kpi());
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", no "));
    }
}
