package dev.pressline;

import dev.pressline.model.Fact;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows that hold for one account: its own limits over the profile's rows over the engine's. */
final class TargetRules {

    private TargetRules() {}

    static NetworkRules of(Pressline engine, Target target, Profile profile) {
        NetworkRules rules = engine.rules(target.network());
        List<Fact> profileRows = profile.rows().getOrDefault(target.network(), List.of());
        return rules.overlay(profileRows).overlay(limits(target, rules));
    }

    static List<Fact> limits(Target target, NetworkRules rules) {
        LocalDate checked = rules.facts().stream()
                .map(Fact::checked)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Fact> limits = new ArrayList<>();
        target.limits()
                .forEach((unit, max) -> limits.add(new Fact(
                        FactKey.TEXT_LIMIT.key(),
                        String.valueOf(max),
                        unit,
                        "limit of the target " + target.id(),
                        checked)));
        return limits;
    }
}
