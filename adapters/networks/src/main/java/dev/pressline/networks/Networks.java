package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkProvider;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.RowsAdapter;
import java.util.List;

/** The networks that ship with Pressline. */
public final class Networks implements NetworkProvider {

    /** For {@link java.util.ServiceLoader}; the networks themselves are made by {@link #networks}. */
    public Networks() {}

    @Override
    public List<NetworkAdapter> networks() {
        return List.of(
                rows("x.csv", new XGrammar()),
                new LinkedIn(rules("linkedin.csv")),
                rows("facebook.csv", PlainGrammar.facebook()),
                new Bluesky(rules("bluesky.csv")),
                new Mastodon(rules("mastodon.csv")),
                rows("threads.csv", PlainGrammar.threads()));
    }

    private static NetworkAdapter rows(String file, Grammar grammar) {
        return new RowsAdapter(rules(file), grammar);
    }

    private static NetworkRules rules(String file) {
        return NetworkRules.load(Networks.class, file);
    }
}
