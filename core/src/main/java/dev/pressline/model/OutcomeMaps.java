package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outcome and its variant as one plain map, there and back, as the command's contract has it. */
final class OutcomeMaps {

    private OutcomeMaps() {}

    static Map<String, Object> map(Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("target", outcome.target());
        map.put("network", outcome.network());
        map.put("outcome", outcome.name());
        if (!outcome.reason().isEmpty()) {
            map.put("reason", outcome.reason());
        }
        if (outcome instanceof Outcome.CannotFit cannot) {
            map.put("shortest", cannot.shortest());
            map.put("measure", PostMaps.measure(cannot.measure()));
        } else if (outcome instanceof Outcome.Failed failed) {
            map.put("code", failed.code().name());
        }
        map.putAll(outcome.variant().map(VariantMaps::map).orElseGet(() -> Map.of("posts", List.of())));
        return map;
    }

    static Outcome outcome(Fields map) {
        String target = map.text("target");
        String network = map.text("network");
        String name = map.text("outcome");
        String reason = map.optionalText("reason").orElse("");
        return switch (name) {
            case "fits" -> new Outcome.Fits(VariantMaps.variant(target, network, map));
            case "not-advised" -> new Outcome.NotAdvised(VariantMaps.variant(target, network, map), reason);
            case "cannot-fit" ->
                new Outcome.CannotFit(
                        target,
                        network,
                        map.text("shortest"),
                        PostMaps.measure(map.object("measure").orElseThrow(() -> map.bad("has no measure"))));
            case "failed" ->
                new Outcome.Failed(target, network, map.choice("code", PresslineException.Code.class), reason);
            default -> throw map.bad("outcome is " + name + ", expected fits, cannot-fit, not-advised or failed");
        };
    }
}
