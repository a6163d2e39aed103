package dev.pressline.model;

import java.util.Optional;

/**
 * Whom a name means on one network. Only a caller knows it; it is never guessed.
 *
 * @param handle as readers see it, without {@code @}: {@code acme}, {@code acme.bsky.social}; on LinkedIn the
 *     organisation's name to the letter
 * @param id the network's own, where it wants one: {@code urn:li:organization:123}, {@code did:plc:abc}
 */
public record Account(String handle, Optional<String> id) {

    /** An account without an id. */
    public static Account of(String handle) {
        return new Account(handle, Optional.empty());
    }

    /** An account with the network's own id. */
    public static Account of(String handle, String id) {
        return new Account(handle, Optional.of(id));
    }
}
