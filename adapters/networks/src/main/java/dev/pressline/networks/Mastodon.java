package dev.pressline.networks;

import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.RowsAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.CharacterUnit;
import dev.pressline.text.TextUnit;

/** Mastodon: links cost the same, remote mentions lose their host, and each instance has a limit of its own. */
final class Mastodon extends RowsAdapter {

    Mastodon(NetworkRules rules) {
        super(rules, new MastodonGrammar());
    }

    @Override
    public Length length(UnitContext context) {
        if (!context.unit().equals(CharacterUnit.GRAPHEMES.id())) {
            return super.length(context);
        }
        int link = context.rules().number(FactKey.LINK_LENGTH).orElse(1);
        TextUnit unit = new MastodonUnit(Math.max(link, 1));
        return segments -> unit.count(Segment.textOf(segments));
    }
}
