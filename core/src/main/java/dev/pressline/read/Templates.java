package dev.pressline.read;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Unfolds text that a page keeps in a script for a program to put in its place: {@code <script type=text/template>}.
 */
final class Templates {

    private static final int MOST = 20;

    private Templates() {}

    /** Puts the elements of the first of these scripts behind them. Whether there were any. */
    static boolean unfold(List<Element> scripts) {
        boolean any = false;
        for (Element script : scripts.subList(0, Math.min(MOST, scripts.size()))) {
            Element parent = script.parent();
            if (parent != null && script.data().contains("<")) {
                parent.append(script.data());
                any = true;
            }
        }
        return any;
    }
}
