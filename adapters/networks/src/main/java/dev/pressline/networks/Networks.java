package dev.pressline.networks;

import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkProvider;
import java.util.List;

/** The networks that ship with Pressline. */
public final class Networks implements NetworkProvider {

    /** For {@link java.util.ServiceLoader}; the networks themselves are made by {@link #networks}. */
    public Networks() {}

    @Override
    public List<NetworkAdapter> networks() {
        return List.of(new X(), new LinkedIn(), new Facebook(), new Bluesky(), new Mastodon(), new Threads());
    }
}
