package dev.pressline.read;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The panels of an accordion: hidden until somebody asks, and part of the text all the same. A panel is what an earlier
 * {@code aria-controls} of a button, link or heading names; a button that asks a question is the question's heading.
 */
final class Panels {

    private static final Set<String> OPENERS = Set.of("a", "button", "summary", "h2", "h3", "h4");

    private final Set<String> controlled = new HashSet<>();

    /** Notes what an element controls. Whether it is a button whose words are a question to be read. */
    boolean opens(Element element, Attributes attributes) {
        String panel = attributes.get("aria-controls");
        if (panel.isEmpty() || !OPENERS.contains(element.normalName())) {
            return false;
        }
        controlled.add(panel);
        return element.normalName().equals("button")
                && Texts.line(element.text()).endsWith("?");
    }

    boolean isOpened(Attributes attributes) {
        return !controlled.isEmpty() && controlled.contains(attributes.get("id"));
    }
}
