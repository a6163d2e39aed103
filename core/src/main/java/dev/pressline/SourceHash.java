package dev.pressline;

import dev.pressline.compose.Identity;
import dev.pressline.model.Article;
import dev.pressline.model.Part;
import java.util.stream.Collectors;

/** Tells whether a source says the same as before; its markup, images and metadata do not count. */
final class SourceHash {

    private SourceHash() {}

    static String of(Article article) {
        String parts = article.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
        return Identity.sha256(
                String.join("\n\f\n", article.title(), article.deck().orElse(""), article.body(), parts));
    }
}
