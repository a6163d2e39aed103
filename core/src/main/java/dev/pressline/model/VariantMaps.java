package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** A variant as a plain map, there and back, as the command's contract has it. */
final class VariantMaps {

    private VariantMaps() {}

    /** All but what its outcome says of it. */
    static Map<String, Object> map(Variant variant) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("posts", variant.posts().stream().map(Post::toMap).toList());
        map.put("hashtags", variant.hashtags());
        map.put("hashtagCandidates", variant.hashtagCandidates());
        map.put("links", variant.links().stream().map(PostMaps::slot).toList());
        variant.card().ifPresent(card -> map.put("card", card.toMap()));
        map.put("media", variant.media().stream().map(Card::imageMap).toList());
        map.put("payload", variant.payload());
        map.put("missing", variant.missing());
        map.put("state", variant.state());
        map.putAll(variant.ownership().toMap());
        map.put("variantId", variant.variantId());
        map.put("textHash", variant.textHash());
        map.put("idempotencyKey", variant.idempotencyKey());
        variant.notBefore().ifPresent(date -> map.put("notBefore", date.toString()));
        map.put(
                "alternatives",
                variant.alternatives().stream().map(Alternative::toMap).toList());
        map.putAll(variant.extra());
        return map;
    }

    static Variant variant(String target, String network, Fields map) {
        map.skip("idempotencyKey");
        Variant.Builder variant = Variant.builder(target, network)
                .posts(map.objects("posts").stream().map(Post::from).toList())
                .hashtags(map.texts("hashtags"))
                .hashtagCandidates(map.texts("hashtagCandidates"))
                .links(map.objects("links").stream().map(PostMaps::slot).toList())
                .media(map.objects("media").stream().map(Card::image).toList())
                .payload(map.plain("payload"))
                .missing(map.texts("missing"))
                .ownership(Ownership.from(map))
                .identity(map.text("variantId"), map.text("textHash"))
                .alternatives(map.objects("alternatives").stream()
                        .map(Alternative::from)
                        .toList())
                .state(map.text("state"));
        map.object("card").map(Card::from).ifPresent(variant::card);
        map.date("notBefore").ifPresent(variant::notBefore);
        return variant.extra(map.extra()).build();
    }
}
