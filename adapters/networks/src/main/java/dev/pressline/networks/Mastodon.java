package dev.pressline.networks;

import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Grammar;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.network.UnitContext;
import dev.pressline.text.CharacterUnit;
import dev.pressline.text.TextUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mastodon: links cost the same, remote mentions lose their host, and each instance has a limit of its own. */
final class Mastodon implements NetworkAdapter {

    private final NetworkRules rules = NetworkRules.load(Mastodon.class, "mastodon.csv");
    private final Grammar grammar = new MastodonGrammar();

    @Override
    public NetworkRules rules() {
        return rules;
    }

    @Override
    public Grammar grammar() {
        return grammar;
    }

    @Override
    public Length length(UnitContext context) {
        if (!context.unit().equals(CharacterUnit.GRAPHEMES.id())) {
            return NetworkAdapter.super.length(context);
        }
        int link = context.rules().number(FactKey.LINK_LENGTH).orElse(1);
        TextUnit unit = new MastodonUnit(Math.max(link, 1));
        return segments -> unit.count(Segment.textOf(segments));
    }

    /** {@code POST /api/v1/statuses}, see docs.joinmastodon.org/methods/statuses. */
    @Override
    public Payload payload(PublishContext context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", context.post().text());
        body.put("visibility", "public");
        if (!context.language().equals("und")) {
            body.put("language", context.language());
        }
        return new Payload(body, List.of());
    }
}
