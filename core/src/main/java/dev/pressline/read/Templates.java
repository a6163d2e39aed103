package dev.pressline.read;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Unfolds text that a page keeps in a script for a program to put in its place: {@code <script type=text/template>}.
 */
final class Templates {

    private static final int MOST = 20;

    private Templates() {}

    /** Puts the first of these scripts' elements behind them. Whether there were any. */
    static boolean unfold(List<Element> scripts) {
        List<Element> full = scripts.stream()
                .limit(MOST)
                .filter(script -> script.parent() != null && script.data().contains("<"))
                .toList();
        full.forEach(script -> script.parent().append(script.data()));
        return !full.isEmpty();
    }
}
