package dev.pressline.compose;

import dev.pressline.model.Post;
import dev.pressline.model.Target;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names by content: the same source, target and words have the same names on every machine. */
public final class Identity {

    private static final int ID_LENGTH = 16;

    private Identity() {}

    /** The same for the same source and target. */
    public static String variantId(String sourceId, Target target) {
        return sha256(sourceId + '\n' + target.id()).substring(0, ID_LENGTH);
    }

    /** SHA-256 of the templates, so that filling a link does not change it. */
    static String textHash(List<Post> posts) {
        return sha256(posts.stream().map(Post::template).collect(Collectors.joining("\n\f\n")));
    }

    /** SHA-256 of a text's UTF-8 form, in hex. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
