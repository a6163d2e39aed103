package dev.pressline;

import dev.pressline.compose.Identity;
import dev.pressline.model.Article;
import dev.pressline.model.Part;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Tells whether a source says the same as before; its markup, white space, images and metadata do not count. */
final class SourceHash {

    private static final String BLANKS = " \t\n\r\f\u00A0\u2007\u202F";

    private SourceHash() {}

    static String of(Article article) {
        String parts = article.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
        String said = String.join("\n", article.title(), article.deck().orElse(""), article.body(), parts);
        return Identity.sha256(words(said));
    }

    /** With one space between words, however they are set. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringTokenizer each = new StringTokenizer(text, BLANKS);
        while (each.hasMoreTokens()) {
            words.append(each.nextToken()).append(' ');
        }
        return words.toString();
    }
}
