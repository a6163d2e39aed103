package dev.pressline.links;

import dev.pressline.model.Alternative;
import dev.pressline.model.Card;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts links into the slots of one target; what has no link stays as it is. */
final class Slots {

    private final Map<String, String> links;
    private final String target;

    Slots(Map<String, String> links, String target) {
        this.links = links;
        this.target = target;
    }

    /** @throws PresslineException BAD_LINK for the first that is no web address */
    static void check(Map<String, String> links) {
        links.forEach((slot, link) -> {
            if (WebAddress.of(link).isEmpty()) {
                throw PresslineException.of(Code.BAD_LINK, "the link for " + slot + " is no http or https address")
                        .with("slot", slot)
                        .with(
                                "reason",
                                "no plain http or https address of at most " + WebAddress.MAX_LENGTH + " characters");
            }
        });
    }

    /** Every slot of a variant, by id: of texts, of other texts, and of the card. */
    static List<LinkSlot> of(Variant variant) {
        Map<String, LinkSlot> slots = new LinkedHashMap<>();
        Stream<Post> posts = Stream.concat(
                variant.posts().stream(), variant.alternatives().stream().map(Alternative::post));
        Stream<LinkSlot> inTexts = posts.flatMap(post -> post.fields().values().stream())
                .flatMap(List::stream)
                .filter(LinkSlot.class::isInstance)
                .map(LinkSlot.class::cast);
        Stream.of(variant.links().stream(), inTexts, variant.card().stream().map(Card::link))
                .flatMap(its -> its)
                .forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        return List.copyOf(slots.values());
    }

    /** A link for {@code target/slot} beats one for the slot of every target. */
    LinkSlot filled(LinkSlot slot) {
        String link = links.getOrDefault(target + "/" + slot.id(), links.getOrDefault(slot.id(), ""));
        boolean same = link.isEmpty() || (slot.isFilled() && slot.url().equals(link));
        return same ? slot : slot.filled(link);
    }

    List<Segment> filled(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment instanceof LinkSlot slot ? filled(slot) : segment)
                .toList();
    }

    Card filled(Card card) {
        return card.withLink(filled(card.link()));
    }

    /** The post's fields with links, and its sentences where these now stand; its measures are still the old ones. */
    Post filled(Post post) {
        Shift shift = Shift.between(post.segments(), filled(post.segments()));
        Post.Builder filled = post.toBuilder()
                .sources(post.sources().stream()
                        .map(source -> new Post.Source(shift.of(source.span()), source.unit()))
                        .toList());
        post.fields().forEach((name, segments) -> filled.field(name, filled(segments)));
        return filled.build();
    }
}
