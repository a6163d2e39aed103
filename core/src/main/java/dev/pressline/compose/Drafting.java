package dev.pressline.compose;

import dev.pressline.model.Alternative;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Card;
import dev.pressline.model.Ownership;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of a selection what a publisher takes: post, card, payload, and who stands behind it. */
final class Drafting {

    private final ComposeRequest request;
    private final Brief brief;
    private final NetworkRules rules;
    private final Layout layout;
    private final Limits limits;
    private final Directions directions;

    Drafting(ComposeRequest request, Layout layout, Limits limits, Directions directions) {
        this.request = request;
        this.brief = request.brief();
        this.rules = request.rules();
        this.layout = layout;
        this.limits = limits;
        this.directions = directions;
    }

    Optional<Card> card(Optional<Segment.LinkSlot> slot, Selection selection) {
        return slot.map(link -> new Cards(brief, limits).card(link, selection));
    }

    Post post(Selection selection) {
        Assembly assembly = Assembly.of(layout, selection);
        Mentions.Said said = directions.mentions().in(assembly.segments(), assembly.sources(), limits);
        List<Segment> segments =
                Addresses.slotted(said.segments(), request.adapter().grammar());
        Post.Builder post =
                Post.builder(segments).measures(limits.measures(segments)).sources(said.sources());
        List<Segment> tags =
                selection.tags().stream().<Segment>map(Segment.Tag::new).toList();
        rules.text(FactKey.HASHTAGS_FIELD).filter(field -> !tags.isEmpty()).ifPresent(field -> post.field(field, tags));
        return post.build();
    }

    Variant variant(Selection selection, Optional<Card> card, List<Alternative> alternatives) {
        return variant(post(selection), selection.tags(), card, alternatives);
    }

    Variant variant(Post post, List<String> tags, Optional<Card> card, List<Alternative> alternatives) {
        Article article = brief.article();
        boolean inCard = rules.text(FactKey.LINK_PLACE).filter("card"::equals).isPresent();
        Optional<Card> published = inCard ? card : Optional.empty();
        Payload payload = request.adapter()
                .payload(new PublishContext(post, published, request.target(), article.language(), rules));
        Variant.Builder variant = Variant.builder(
                        request.target().id(), request.target().network())
                .posts(List.of(post))
                .hashtags(tags)
                .hashtagCandidates(directions.tags().allowed(brief.hashtags()))
                .media(article.images().stream()
                        .limit(rules.number(FactKey.IMAGES_MAX).orElse(0))
                        .toList())
                .payload(payload.body())
                .missing(payload.missing())
                .ownership(ownership())
                .identity(Identity.variantId(request.sourceId(), request.target()), Identity.textHash(List.of(post)))
                .alternatives(alternatives);
        card.ifPresent(variant::card);
        variant.links(links(post, card));
        request.notBefore().ifPresent(variant::notBefore);
        return variant.build();
    }

    /** The card's slot and those of the text, each once. */
    private static List<Segment.LinkSlot> links(Post post, Optional<Card> card) {
        Stream<Segment.LinkSlot> inText = post.segments().stream()
                .filter(Segment.LinkSlot.class::isInstance)
                .map(Segment.LinkSlot.class::cast);
        return Stream.concat(card.map(Card::link).stream(), inText).distinct().toList();
    }

    /** Who has a goal and no measure for it gets the one that fits. */
    private Ownership ownership() {
        return request.ownership()
                .or(Ownership.builder().kpi(Endings.kpi(request.objective())).build());
    }
}
