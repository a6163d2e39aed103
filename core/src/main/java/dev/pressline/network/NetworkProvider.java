package dev.pressline.network;

import java.util.List;

/** Brings networks to an application: found by {@link java.util.ServiceLoader}, or given to the builder. */
@FunctionalInterface
public interface NetworkProvider {

    /** The networks, each id once. Called once for each engine that is built. */
    List<NetworkAdapter> networks();
}
