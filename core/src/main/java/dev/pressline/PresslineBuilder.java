package dev.pressline;

import dev.pressline.model.Fact;
import dev.pressline.model.Overrides;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkProvider;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Sets an engine up. Without a word about networks it takes those that the class path or module path brings. */
public final class PresslineBuilder {

    private final List<NetworkAdapter> given = new ArrayList<>();
    private final Map<String, List<Fact>> rows = new LinkedHashMap<>();
    private Overrides overrides = Overrides.none();
    private boolean installed = true;
    private Optional<ClassLoader> loader = Optional.empty();

    PresslineBuilder() {}

    /** Adds a network to those that are installed. */
    public PresslineBuilder network(NetworkAdapter network) {
        given.add(network);
        return this;
    }

    /** Adds a provider's networks to those that are installed. */
    public PresslineBuilder provider(NetworkProvider provider) {
        given.addAll(provider.networks());
        return this;
    }

    /** Takes only the networks that are given here, and looks for no others. */
    public PresslineBuilder withoutInstalledNetworks() {
        installed = false;
        return this;
    }

    /** Looks for installed networks with this class loader, as plug-in containers need it. */
    public PresslineBuilder classLoader(ClassLoader loader) {
        this.loader = Optional.of(loader);
        return this;
    }

    /**
     * Lays rows over a network's shipped ones, for every profile.
     *
     * @param network an id
     * @param facts each replaces the row of the same key and unit, or is added
     */
    public PresslineBuilder rows(String network, List<Fact> facts) {
        rows.computeIfAbsent(network, id -> new ArrayList<>()).addAll(facts);
        return this;
    }

    /** What is to be said in every post of everybody; profile, request and target may say otherwise. */
    public PresslineBuilder overrides(Overrides overrides) {
        this.overrides = overrides;
        return this;
    }

    /**
     * The engine, immutable and to be shared.
     *
     * @throws PresslineException DUPLICATE_NETWORK, UNKNOWN_NETWORK for rows of a network that is not there, BAD_FACT
     */
    public Pressline build() {
        Map<String, NetworkAdapter> networks = new LinkedHashMap<>();
        if (installed) {
            providers().forEach(provider -> provider.networks().forEach(network -> add(network, networks)));
        }
        given.forEach(network -> add(network, networks));
        Map<String, NetworkRules> shipped = new LinkedHashMap<>();
        networks.forEach((id, network) -> shipped.put(id, network.rules()));
        return new Pressline(networks, shipped, overlaid(shipped), overrides);
    }

    private Map<String, NetworkRules> overlaid(Map<String, NetworkRules> networks) {
        Map<String, NetworkRules> rules = new LinkedHashMap<>(networks);
        rows.forEach((id, facts) -> {
            NetworkRules shipped = rules.get(id);
            if (shipped == null) {
                throw Pressline.unknown(id, networks.keySet());
            }
            rules.put(id, shipped.overlay(facts));
        });
        return rules;
    }

    private ServiceLoader<NetworkProvider> providers() {
        return loader.map(its -> ServiceLoader.load(NetworkProvider.class, its))
                .orElseGet(() -> ServiceLoader.load(NetworkProvider.class, NetworkProvider.class.getClassLoader()));
    }

    private static void add(NetworkAdapter network, Map<String, NetworkAdapter> networks) {
        if (networks.putIfAbsent(network.id(), network) != null) {
            throw PresslineException.of(Code.DUPLICATE_NETWORK, "the network '" + network.id() + "' is there twice")
                    .with("network", network.id());
        }
    }
}
