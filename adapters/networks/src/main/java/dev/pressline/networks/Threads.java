package dev.pressline.networks;

import dev.pressline.model.Segment;
import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Threads: the link and the one topic are fields beside the text. */
final class Threads implements NetworkAdapter {

    private final NetworkRules rules = NetworkRules.load(Threads.class, "threads.csv");
    private final Grammar grammar = PlainGrammar.threads();

    @Override
    public NetworkRules rules() {
        return rules;
    }

    @Override
    public Grammar grammar() {
        return grammar;
    }

    /** {@code POST /{user}/threads}, see developers.facebook.com/docs/threads/posts. */
    @Override
    public Payload payload(PublishContext context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("media_type", "TEXT");
        body.put("text", context.post().text());
        context.card().ifPresent(card -> body.put("link_attachment", card.link().url()));
        context.post().fields().getOrDefault("topic", List.of()).stream()
                .filter(Segment.Tag.class::isInstance)
                .findFirst()
                .ifPresent(tag -> body.put("topic_tag", ((Segment.Tag) tag).name()));
        return new Payload(body, List.of("access_token"));
    }
}
