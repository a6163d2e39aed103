package dev.pressline.networks;

import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkProvider;
import java.util.List;

/** The networks that ship with Pressline. */
public final class Networks implements NetworkProvider {

    @Override
    public List<NetworkAdapter> networks() {
        return List.of(new X(), new LinkedIn(), new Bluesky());
    }
}
