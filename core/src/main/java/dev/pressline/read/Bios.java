package dev.pressline.read;

import dev.pressline.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off what ends many articles without a heading: a paragraph on the author. {@code "Ann Poe is a writer in
 * Graz."} goes where Ann Poe is the author and it is one of the last paragraphs.
 */
final class Bios {

    private static final int LAST = 3;

    /** What follows the name, in six languages. */
    private static final Set<String> VERBS = Set.of(
            "is",
            "was",
            "has",
            "are",
            "writes",
            "covers",
            "works",
            "leads",
            "ist",
            "war",
            "schreibt",
            "arbeitet",
            "leitet",
            "est",
            "écrit",
            "travaille",
            "es",
            "escribe",
            "trabaja",
            "é",
            "è");

    private Bios() {}

    static void drop(List<Block> blocks, List<String> authors) {
        int end = blocks.size();
        for (int i = end - 1; i >= Math.max(1, end - LAST); i--) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph && isBio(paragraph.text(), authors)) {
                blocks.remove(i);
            }
        }
    }

    private static boolean isBio(String text, List<String> authors) {
        return authors.stream()
                .filter(PersonNames::isPersonShaped)
                .anyMatch(author -> isOn(text, author) || isOn(text, author.substring(0, author.indexOf(' '))));
    }

    private static boolean isOn(String text, String name) {
        if (!text.startsWith(name + " ")) {
            return false;
        }
        String rest = text.substring(name.length() + 1);
        int space = rest.indexOf(' ');
        return space > 0 && VERBS.contains(rest.substring(0, space).toLowerCase(Locale.ROOT));
    }
}
