package dev.pressline.compose;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why an editor might take another post: by what leads it. */
final class Reasons {

    private static final Map<Trait, String> BY_TRAIT = reasons();

    private Reasons() {}

    private static Map<Trait, String> reasons() {
        Map<Trait, String> reasons = new LinkedHashMap<>();
        reasons.put(Trait.OFFER, "leads with the offer");
        reasons.put(Trait.CONSEQUENCE, "leads with what comes of it");
        reasons.put(Trait.FIGURE, "leads with a figure");
        reasons.put(Trait.PERSON, "leads with a person");
        reasons.put(Trait.DATE, "leads with a date");
        return reasons;
    }

    /** {@code leads with a figure} for a lead that holds one. */
    static String of(Material material, String lead) {
        if (lead.equals(Unit.HEADLINE)) {
            return "leads with the headline";
        }
        return material.sentences().stream()
                .filter(unit -> unit.id().equals(lead))
                .flatMap(unit -> BY_TRAIT.entrySet().stream().filter(trait -> unit.is(trait.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("leads with another sentence");
    }
}
