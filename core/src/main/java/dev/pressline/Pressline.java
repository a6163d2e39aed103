package dev.pressline;

import dev.pressline.condense.Condenser;
import dev.pressline.links.LinkResolver;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Finding;
import dev.pressline.model.Frontier;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Overrides;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import dev.pressline.read.Reading;
import dev.pressline.review.Comparison;
import dev.pressline.review.CopyRequest;
import dev.pressline.review.CopyReviewer;
import dev.pressline.review.SourceComparer;
import dev.pressline.tone.ToneJudge;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what a page says, anew, on each network. Immutable, thread-safe and to be shared; it asks no clock, no network,
 * no locale, so the same request has the same answer on every machine.
 *
 * <pre>{@code
 * Pressline pressline = Pressline.builder().build();
 * Adaptation adaptation = pressline.adapt(AdaptRequest.html(html).networks("x", "linkedin").build());
 * adaptation.outcomes().get(0).variant().ifPresent(variant -> variant.posts().get(0).text());
 * }</pre>
 */
public final class Pressline {

    private final Map<String, NetworkAdapter> networks;
    private final Map<String, NetworkRules> shipped;
    private final Map<String, NetworkRules> rules;
    private final Overrides overrides;

    Pressline(
            Map<String, NetworkAdapter> networks,
            Map<String, NetworkRules> shipped,
            Map<String, NetworkRules> rules,
            Overrides overrides) {
        this.networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
        this.shipped = Collections.unmodifiableMap(new LinkedHashMap<>(shipped));
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        this.overrides = overrides;
    }

    public static PresslineBuilder builder() {
        return new PresslineBuilder();
    }

    /**
     * What a page says.
     *
     * @throws PresslineException INPUT_TOO_LARGE, EMPTY_INPUT, NOT_TEXT
     */
    public Article read(ReadRequest page) {
        return ArticleReader.standard().read(page);
    }

    /**
     * What a page says, and why it was read so.
     *
     * @throws PresslineException as {@link #read}
     */
    public Reading explain(ReadRequest page) {
        return ArticleReader.standard().explain(page);
    }

    /**
     * What a page becomes for each target. What one network's adapter throws is that target's outcome; the others
     * stand.
     *
     * @throws PresslineException as {@link #read}, and INPUT_TOO_LARGE for an article of more than 50,000 sentences,
     *     items and headings; UNKNOWN_NETWORK for a target's network that is not installed; BAD_FACT for a row of
     *     profile or target that does not hold; BAD_VALUE for two targets with one id
     */
    public Adaptation adapt(AdaptRequest request) {
        Article article = request.article().orElseGet(() -> read(request.page().orElseThrow()));
        Deadline deadline = new Deadline(request.deadline());
        Brief brief =
                deadline.hasPassed() ? untold(article) : Condenser.standard().condense(article, carried(request));
        return new Adapting(this, request, deadline, brief, ToneJudge.standard().judge(article)).adapt();
    }

    private List<String> carried(AdaptRequest request) {
        return Stream.of(overrides, request.profile().allOverrides(), request.overrides())
                .flatMap(said -> said.mustCarry().stream())
                .map(MustCarry::text)
                .toList();
    }

    /** What is left of an article where there was no time to read its sentences. */
    private static Brief untold(Article article) {
        return new Brief(article, Frontier.whole(article.title()), List.of(), List.of());
    }

    /**
     * Puts links into an adaptation's slots, when the shortener has answered, and proves the fit again.
     *
     * @param links by slot ({@code link-1}) or by target and slot ({@code x/link-1})
     * @return as {@link LinkResolver#resolve} says
     * @throws PresslineException BAD_LINK, BAD_FACT; UNKNOWN_NETWORK where a network that has to change is not
     *     installed
     */
    public Adaptation resolve(Adaptation adaptation, Map<String, String> links) {
        return LinkResolver.resolve(adaptation, links, this::network);
    }

    /**
     * Checks a text that an editor wrote or changed; it never rewrites.
     *
     * @param source what the text is made of
     * @return findings with spans in the text, the gravest first
     * @throws PresslineException UNKNOWN_NETWORK
     */
    public List<Finding> review(Article source, Target target, String text) {
        return review(check(text, target, Profile.empty()).source(source).build());
    }

    /** A check of a text, to be told what is known of it: source, time, pictures. */
    public CopyRequest.Builder check(String text, Target target, Profile profile) {
        return CopyRequest.builder(text, target, network(target.network()), TargetRules.of(this, target, profile))
                .profile(profile)
                .engineOverrides(overrides);
    }

    /** Checks a text that an editor wrote or changed, with what else is known of it. */
    public List<Finding> review(CopyRequest copy) {
        return CopyReviewer.standard().review(copy);
    }

    /**
     * What an update of a source means for the posts that were made of it.
     *
     * @param before as it was stored
     * @param after made of the source as it is now; empty where the source is gone
     */
    public Comparison compare(Adaptation before, Optional<Adaptation> after) {
        return SourceComparer.compare(before, after);
    }

    /** The installed networks, in the order in which they were found. */
    public List<NetworkAdapter> networks() {
        return List.copyOf(networks.values());
    }

    /**
     * One installed network.
     *
     * @throws PresslineException UNKNOWN_NETWORK
     */
    public NetworkAdapter network(String id) {
        NetworkAdapter network = networks.get(id);
        if (network == null) {
            throw unknown(id, networks.keySet());
        }
        return network;
    }

    /**
     * The rows in force for a network, the builder's overlay included.
     *
     * @throws PresslineException UNKNOWN_NETWORK
     */
    public NetworkRules rules(String id) {
        return rules(id, rules);
    }

    /** The ids of the installed networks, in their order. */
    Set<String> installed() {
        return networks.keySet();
    }

    /** The rows that ship with a network, asked for once: an adapter's second answer may be an exception. */
    NetworkRules shipped(String id) {
        return rules(id, shipped);
    }

    private NetworkRules rules(String id, Map<String, NetworkRules> of) {
        NetworkRules its = of.get(id);
        if (its == null) {
            throw unknown(id, networks.keySet());
        }
        return its;
    }

    Overrides overrides() {
        return overrides;
    }

    static PresslineException unknown(String network, Set<String> installed) {
        return PresslineException.of(
                        Code.UNKNOWN_NETWORK,
                        "there is no network '" + network + "', installed are " + String.join(", ", installed))
                .with("network", network)
                .with("installed", List.copyOf(installed));
    }
}
