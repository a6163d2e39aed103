package dev.pressline.compose;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Keeps a post from saying a thing twice: how much of a sentence's content was said before. */
final class Overlap {

    /** Shorter words carry grammar rather than news. */
    private static final int CONTENT_LENGTH = 4;

    private final Set<String> said = new HashSet<>();

    void add(String text) {
        said.addAll(contentOf(text));
    }

    /** 0: nothing of it was said; 1: all of it. A text without content words counts as said. */
    double with(String text) {
        Set<String> content = contentOf(text);
        if (content.isEmpty()) {
            return 1;
        }
        long known = content.stream().filter(said::contains).count();
        return (double) known / content.size();
    }

    private static Set<String> contentOf(String text) {
        Set<String> content = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                if (i - start >= CONTENT_LENGTH || Character.isDigit(text.charAt(start))) {
                    content.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
        return content;
    }
}
