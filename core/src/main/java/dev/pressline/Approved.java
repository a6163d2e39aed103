package dev.pressline;

import dev.pressline.compose.Composition;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Approval;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person approved of a stored adaptation: it is taken over word for word, whatever this version would say. */
record Approved(Optional<Adaptation> stored, List<Approval> approvals) {

    private static final String STATE = "approved";

    Approved {
        approvals = List.copyOf(approvals);
    }

    static Approved nothing() {
        return new Approved(Optional.empty(), List.of());
    }

    /** The approved text for a target; empty where it has to be composed. */
    Optional<Composition> of(Target target, String sourceHash) {
        return stored.flatMap(adaptation -> adaptation
                .outcome(target.id())
                .filter(outcome -> outcome.network().equals(target.network()))
                .flatMap(outcome -> outcome.variant()
                        .filter(variant -> approvals.stream().anyMatch(approval -> approval.covers(variant)))
                        .map(variant ->
                                kept(outcome, variant, adaptation.sourceHash().equals(sourceHash)))));
    }

    private static Composition kept(Outcome outcome, Variant variant, boolean same) {
        Variant approved = variant.toBuilder().state(STATE).build();
        Outcome kept = outcome instanceof Outcome.NotAdvised notAdvised
                ? new Outcome.NotAdvised(approved, notAdvised.why())
                : new Outcome.Fits(approved);
        return new Composition(kept, same ? fates(variant) : Map.of(), same ? List.of() : List.of(stale(variant)));
    }

    private static Map<String, Fate> fates(Variant variant) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        variant.posts().stream()
                .flatMap(post -> post.sources().stream())
                .map(Post.Source::unit)
                .forEach(unit -> fates.put(unit, Fate.KEPT));
        return fates;
    }

    private static Finding stale(Variant variant) {
        return Finding.builder(FindingCode.STALE_APPROVAL, "the source says other than when this text was approved")
                .target(variant.target())
                .fix("compare both, then approve it again or adapt without the approval")
                .build();
    }
}
