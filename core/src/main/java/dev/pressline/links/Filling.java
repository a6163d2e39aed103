package dev.pressline.links;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Alternative;
import dev.pressline.model.Fact;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.network.Fit;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One target's variant on its way to its links. */
final class Filling {

    private final Adaptation adaptation;
    private final Outcome outcome;
    private final NetworkAdapter network;
    private final NetworkRules rules;
    private final Slots slots;

    Filling(Adaptation adaptation, Outcome outcome, NetworkAdapter network, Slots slots) {
        this.adaptation = adaptation;
        this.outcome = outcome;
        this.network = network;
        this.slots = slots;
        List<Fact> stored = adaptation.facts(outcome.target(), outcome.network());
        this.rules = stored.isEmpty() ? network.rules() : NetworkRules.of(outcome.network(), stored);
    }

    /** What an adapter throws is this target's outcome; the others stand. */
    Outcome fill(Variant variant) {
        try {
            return proved(
                    variant.toBuilder()
                            .posts(variant.posts().stream().map(this::filled).toList())
                            .alternatives(filled(variant.alternatives()))
                            .links(variant.links().stream().map(slots::filled).toList()),
                    variant);
        } catch (PresslineException e) {
            return failed(e.code(), String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return failed(Code.ADAPTER_FAILED, "the adapter failed: " + e);
        }
    }

    private Outcome failed(Code code, String message) {
        return new Outcome.Failed(outcome.target(), outcome.network(), code, message);
    }

    /** Those that still fit; one that does not is no alternative. */
    private List<Alternative> filled(List<Alternative> alternatives) {
        return alternatives.stream()
                .map(other -> new Alternative(filled(other.post()), other.lead(), other.reason()))
                .filter(other -> other.post().measures().stream().allMatch(Measure::fits))
                .toList();
    }

    private Post filled(Post post) {
        Post filled = slots.filled(post);
        return filled.toBuilder()
                .measures(Fit.measures(network, rules, filled.segments()))
                .build();
    }

    private Outcome proved(Variant.Builder filled, Variant before) {
        before.card().map(slots::filled).ifPresent(filled::card);
        Variant variant = filled.build();
        Optional<Post> tooLong = variant.posts().stream()
                .filter(post -> !post.measures().stream().allMatch(Measure::fits))
                .findFirst();
        return tooLong.map(this::cannotFit).orElseGet(() -> ready(variant));
    }

    private Outcome cannotFit(Post post) {
        Measure worst = post.measures().stream()
                .max(Comparator.comparingDouble(Measure::fullness))
                .orElseThrow();
        return new Outcome.CannotFit(outcome.target(), outcome.network(), post.text(), worst);
    }

    private Outcome ready(Variant variant) {
        Variant.Builder ready = variant.toBuilder();
        variant.posts().stream()
                .findFirst()
                .map(post -> payload(post, variant))
                .ifPresent(payload -> ready.payload(payload.body()).missing(payload.missing()));
        return outcome instanceof Outcome.NotAdvised notAdvised
                ? new Outcome.NotAdvised(ready.build(), notAdvised.why())
                : new Outcome.Fits(ready.build());
    }

    private Payload payload(Post post, Variant variant) {
        Target target = adaptation.targets().stream()
                .filter(its -> its.id().equals(outcome.target()))
                .findFirst()
                .orElseGet(() ->
                        Target.builder(outcome.target(), outcome.network()).build());
        return network.payload(new PublishContext(
                post, rules.linkInCard() ? variant.card() : Optional.empty(), target, adaptation.language(), rules));
    }
}
