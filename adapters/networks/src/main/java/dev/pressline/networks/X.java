package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.List;
import java.util.Map;

/** X: counts by weight, links 23 each, and links by itself whatever looks like a tag or a handle. */
final class X implements NetworkAdapter {

    private final NetworkRules rules = NetworkRules.load(X.class, "x.csv");
    private final Grammar grammar = new XGrammar();

    @Override
    public NetworkRules rules() {
        return rules;
    }

    @Override
    public Grammar grammar() {
        return grammar;
    }

    /** {@code POST /2/tweets}, see docs.x.com openapi.json. */
    @Override
    public Payload payload(PublishContext context) {
        return new Payload(Map.of("text", context.post().text()), List.of());
    }
}
