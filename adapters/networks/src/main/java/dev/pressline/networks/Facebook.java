package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Facebook page: the card comes from the linked page alone. */
final class Facebook implements NetworkAdapter {

    private final NetworkRules rules = NetworkRules.load(Facebook.class, "facebook.csv");
    private final Grammar grammar = PlainGrammar.facebook();

    @Override
    public NetworkRules rules() {
        return rules;
    }

    @Override
    public Grammar grammar() {
        return grammar;
    }

    /** {@code POST /{page}/feed}, see developers.facebook.com/docs/pages-api/posts. */
    @Override
    public Payload payload(PublishContext context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", context.post().text());
        context.card().ifPresent(card -> body.put("link", card.link().url()));
        body.put("published", true);
        return new Payload(body, List.of("access_token"));
    }
}
