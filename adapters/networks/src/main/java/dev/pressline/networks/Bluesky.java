package dev.pressline.networks;

import dev.pressline.model.Card;
import dev.pressline.model.Segment;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.network.RowsAdapter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bluesky: text is inert, and what is meant to be a tag or a link is a facet by byte offset. */
final class Bluesky extends RowsAdapter {

    private static final String COLLECTION = "app.bsky.feed.post";

    Bluesky(NetworkRules rules) {
        super(rules, new BlueskyGrammar());
    }

    /** {@code com.atproto.repo.createRecord}, see the lexicons of bluesky-social/atproto. */
    @Override
    public Payload payload(PublishContext context) {
        List<String> missing = new ArrayList<>();
        Map<String, Object> body = new LinkedHashMap<>();
        Optional.ofNullable(context.target().handles().get("author"))
                .ifPresentOrElse(repo -> body.put("repo", repo), () -> missing.add("repo"));
        body.put("collection", COLLECTION);
        body.put("record", postRecord(context, missing));
        return new Payload(body, missing);
    }

    private static Map<String, Object> postRecord(PublishContext context, List<String> missing) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("$type", COLLECTION);
        post.put("text", context.post().text());
        missing.add("record.createdAt");
        context.post().segments().stream()
                .filter(segment -> segment instanceof Segment.Mention mention
                        && mention.accountId().isEmpty())
                .forEach(mention -> missing.add("record.facets DID of " + mention.text()));
        if (!context.language().equals("und")) {
            post.put("langs", List.of(context.language()));
        }
        List<Map<String, Object>> facets = Facets.of(context.post().segments());
        if (!facets.isEmpty()) {
            post.put("facets", facets);
        }
        context.card().ifPresent(card -> post.put("embed", embed(card, missing)));
        return post;
    }

    private static Map<String, Object> embed(Card card, List<String> missing) {
        Map<String, Object> external = new LinkedHashMap<>();
        external.put("uri", card.link().url());
        external.put("title", card.title());
        external.put("description", card.description());
        card.image().ifPresent(image -> missing.add("record.embed.external.thumb"));
        Map<String, Object> embed = new LinkedHashMap<>();
        embed.put("$type", "app.bsky.embed.external");
        embed.put("external", external);
        return embed;
    }
}
