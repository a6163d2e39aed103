package dev.pressline;

import dev.pressline.RowVoices.Layer;
import dev.pressline.model.Fact;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Voice;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.Target;
import dev.pressline.network.NetworkRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whose word counts: a target that the request names, the request, a target of the profile's, the profile, the engine's
 * builder, and last the shipped rows.
 */
final class Precedence {

    private final Pressline engine;
    private final AdaptRequest request;

    Precedence(Pressline engine, AdaptRequest request) {
        this.engine = engine;
        this.request = request;
    }

    Ownership ownership(Target target) {
        Ownership first = isRequests() ? target.ownership() : request.ownership();
        Ownership second = isRequests() ? request.ownership() : target.ownership();
        return first.or(second).or(request.profile().ownership());
    }

    OverrideChain overrides(Target target) {
        Map<Voice, Overrides> voices = new EnumMap<>(Voice.class);
        voices.put(targetVoice(), target.overrides());
        voices.put(Voice.REQUEST, request.overrides());
        voices.put(Voice.PROFILE, request.profile().allOverrides());
        voices.put(Voice.BUILDER, engine.overrides());
        return OverrideChain.of(voices);
    }

    /** The target's own limits over the profile's rows over the builder's over the shipped ones. */
    NetworkRules rules(Target target) {
        return TargetRules.of(engine, target, request.profile());
    }

    /** Which of the rows in force are not the shipped ones, and who says so. */
    List<LedgerEntry> rowEntries(Target target) {
        NetworkRules shipped = engine.shipped(target.network());
        NetworkRules built = engine.rules(target.network());
        List<Fact> builders = built.facts().stream()
                .filter(row -> !shipped.facts().contains(row))
                .toList();
        return RowVoices.entries(
                target.id(),
                shipped,
                List.of(
                        new Layer(targetVoice().spoken(), TargetRules.limits(target, built)),
                        new Layer(Voice.PROFILE.spoken(), profileRows(target)),
                        new Layer(Voice.BUILDER.spoken(), builders)));
    }

    private List<Fact> profileRows(Target target) {
        return request.profile().rows().getOrDefault(target.network(), List.of());
    }

    private Voice targetVoice() {
        return isRequests() ? Voice.TARGET : Voice.PROFILE_TARGET;
    }

    private boolean isRequests() {
        return !request.targets().isEmpty();
    }
}
