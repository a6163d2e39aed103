package dev.pressline.links;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Outcome;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Variant;
import dev.pressline.network.NetworkAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts links into an adaptation, when the shortener has answered. Every field, card and payload gets them, facets and
 * spans move, and the fit is proved again with the rows that the adaptation carries; nothing else changes. Links may
 * come one by one, and again: the same link twice changes nothing, another takes the first one's place.
 */
public final class LinkResolver {

    private final Adaptation adaptation;
    private final Map<String, String> links;
    private final Function<String, NetworkAdapter> networks;
    private final List<Finding> findings = new ArrayList<>();

    private LinkResolver(Adaptation adaptation, Map<String, String> links, Function<String, NetworkAdapter> networks) {
        this.adaptation = adaptation;
        this.links = links;
        this.networks = networks;
    }

    /**
     * The adaptation with links in their slots.
     *
     * @param links by slot ({@code link-1}, in every target) or by target and slot ({@code x/link-1}, which wins); what
     *     names no slot is not used
     * @param networks a network by its id; throws UNKNOWN_NETWORK for one that is not there
     * @return an outcome that no longer fits is {@code CannotFit}, by how much; slots that are left are findings
     *     UNRESOLVED_LINK
     * @throws PresslineException BAD_LINK for a link that is no plain http or https address, BAD_FACT for stored rows
     *     that do not hold, and what {@code networks} throws
     */
    public static Adaptation resolve(
            Adaptation adaptation, Map<String, String> links, Function<String, NetworkAdapter> networks) {
        Slots.check(links);
        return new LinkResolver(adaptation, links, networks).resolve();
    }

    private Adaptation resolve() {
        adaptation.findings().stream()
                .filter(finding -> !finding.code().equals(FindingCode.UNRESOLVED_LINK.name()))
                .forEach(findings::add);
        List<Outcome> outcomes =
                adaptation.outcomes().stream().map(this::resolve).toList();
        outcomes.forEach(this::noteUnresolved);
        return adaptation.toBuilder().outcomes(outcomes).findings(findings).build();
    }

    private Outcome resolve(Outcome outcome) {
        Slots slots = new Slots(links, outcome.target());
        Optional<Variant> variant = outcome.variant();
        boolean touched = variant.map(Slots::of).orElseGet(List::of).stream()
                .anyMatch(slot -> !slots.filled(slot).equals(slot));
        if (variant.isEmpty() || !touched) {
            return outcome;
        }
        NetworkAdapter network = networks.apply(outcome.network());
        Outcome filled = new Filling(adaptation, outcome, network, slots).fill(variant.get());
        filled.variant().ifPresent(its -> moveFindings(variant.get(), its));
        if (filled instanceof Outcome.CannotFit) {
            findings.add(Finding.builder(FindingCode.CANNOT_FIT, filled.reason())
                    .target(outcome.target())
                    .fix("take a shorter link, or adapt anew")
                    .build());
        }
        return filled;
    }

    private void moveFindings(Variant before, Variant after) {
        if (before.posts().isEmpty()) {
            return;
        }
        Shift shift = Shift.between(
                before.posts().get(0).segments(), after.posts().get(0).segments());
        findings.replaceAll(finding -> isAbout(finding, before.target())
                ? finding.toBuilder()
                        .span(shift.of(finding.span().orElseThrow()))
                        .build()
                : finding);
    }

    private static boolean isAbout(Finding finding, String target) {
        return finding.span().isPresent()
                && finding.target().filter(target::equals).isPresent();
    }

    private void noteUnresolved(Outcome outcome) {
        String left = outcome.variant().map(Slots::of).stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.isFilled())
                .map(LinkSlot::id)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            findings.add(Finding.builder(FindingCode.UNRESOLVED_LINK, "no link was given for " + left)
                    .target(outcome.target())
                    .fix("resolve it, or publish the long link")
                    .build());
        }
    }
}
