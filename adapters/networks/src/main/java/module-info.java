/** The networks that Pressline ships: a CSV of facts each, and a class where behaviour is its own. */
module dev.pressline.networks {
    requires transitive dev.pressline.core;
    requires static transitive org.jspecify;

    exports dev.pressline.networks;
    // Core reads the rows beside each network's class.
    opens dev.pressline.networks to
            dev.pressline.core;

    provides dev.pressline.network.NetworkProvider with
            dev.pressline.networks.Networks;
}
