package dev.pressline.network;

import dev.pressline.model.Card;
import dev.pressline.model.Post;
import dev.pressline.model.Target;
import java.util.Optional;

/**
 * A post about to be written as its network's API takes it.
 *
 * @param post the post
 * @param card the preview, where the post says it itself
 * @param target the account
 * @param language BCP 47 of the text, {@code und} where nobody knows
 * @param rules the rows in force, overlays included
 */
public record PublishContext(Post post, Optional<Card> card, Target target, String language, NetworkRules rules) {}
