package dev.pressline.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Unfolds text that a page keeps in a script for a program to put in its place: {@code <script type=text/template>}.
 */
final class Templates {

    private static final int MOST = 20;

    private Templates() {}

    static void unfold(Document document, String html) {
        if (!html.contains("text/template")) {
            return; // looking through the text is quicker than through the tree
        }
        document.select("script[type=text/template]").stream()
                .limit(MOST)
                .filter(script -> script.data().contains("<"))
                .forEach(Templates::unfold);
    }

    private static void unfold(Element script) {
        Element parent = script.parent();
        if (parent != null) {
            parent.append(script.data());
        }
    }
}
