/** The networks that Pressline ships: a CSV of facts each, and a class where behaviour is its own. */
module dev.pressline.networks {
    requires dev.pressline.core;
    requires static transitive org.jspecify;
}
